goodbye-message = Goodbye. Ring 0300 5000 927.
