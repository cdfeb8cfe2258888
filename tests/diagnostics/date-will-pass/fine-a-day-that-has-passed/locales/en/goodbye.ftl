goodbye-message = Goodbye. The kettle is free since 2 December 2019.
