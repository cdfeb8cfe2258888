privacy-keeps = I keep your place in the conversation, and nothing else.
