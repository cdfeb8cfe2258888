start-hello = Hello. I can help you make tea. It is { clock }.
