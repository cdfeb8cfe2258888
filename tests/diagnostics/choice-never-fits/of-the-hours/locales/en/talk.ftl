talk-open = { $open ->
    [opne] Call { $phone } now.
   *[closed] Call { $phone } later.
}
talk-closed = We are closed. We open { $opens }.
