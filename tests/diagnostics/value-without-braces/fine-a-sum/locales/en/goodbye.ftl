goodbye-message = Goodbye. In America it is $5.
