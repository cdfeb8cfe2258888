goodbye-message = Goodbye. It�s free.
