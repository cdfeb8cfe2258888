goodbye-message = Goodbye. Also on Good Friday, and on Monday, 2 December 2019.
