start-hello = Hello. I can help you make tea.
