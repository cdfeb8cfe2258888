goodbye-message = { $open ->
    [open] Goodbye. We are open until { $closes }.
   *[closed] Goodbye. We open { $opens }.
}
