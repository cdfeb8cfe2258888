goodbye-message = Goodbye. Ring (0113) 496 0000.
