goodbye-message = Goodbye. The kettle is free until 31 March 2027.
