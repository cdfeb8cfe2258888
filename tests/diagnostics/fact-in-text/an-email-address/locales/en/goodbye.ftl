goodbye-message = Goodbye. Write to help@example.org.
