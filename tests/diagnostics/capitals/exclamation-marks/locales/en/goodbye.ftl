goodbye-message = Goodbye!!!
