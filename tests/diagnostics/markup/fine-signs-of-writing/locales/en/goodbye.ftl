goodbye-message = Goodbye. 2 * 3 cups & 1 < 2. Type # twice, or and/or.
