goodbye-message = Goodbye. TODO ask Sam.
