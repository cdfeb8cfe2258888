goodbye-message = { $controller ->
    [none] Goodbye.
   *[other] Goodbye. { $controller } answers for your data.
}
