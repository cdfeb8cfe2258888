goodbye-message = Goodbye. We open at half past nine.
