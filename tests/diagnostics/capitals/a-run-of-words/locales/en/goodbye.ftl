goodbye-message = Goodbye. Do it BEFORE YOU GO.
