goodbye-message = Goodbye.{ $privacy-contact ->
    [none] {""}
   *[other] {" "}Write to { $privacy-contact }
}
