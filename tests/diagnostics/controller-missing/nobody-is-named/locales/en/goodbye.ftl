goodbye-message = { $controller ->
    [none] Goodbye.
   *[other] Goodbye. { $controller } answers for your data.
} { $privacy-contact ->
    [none] {""}
   *[other] Write to { $privacy-contact }
}
