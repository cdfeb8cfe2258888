goodbye-message = Goodbye. I know that that is so. Bye bye.
