good-bye-message = Bye.
