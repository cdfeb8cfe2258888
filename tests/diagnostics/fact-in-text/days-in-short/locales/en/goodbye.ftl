goodbye-message = Goodbye. We are here Mon-Fri.
