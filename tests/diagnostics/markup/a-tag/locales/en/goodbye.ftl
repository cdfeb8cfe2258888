goodbye-message = Goodbye. It is <b>free</b>.
