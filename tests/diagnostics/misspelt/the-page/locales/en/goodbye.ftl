goodbye-message = Goodbye. You will recieve tea.
