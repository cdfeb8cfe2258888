not-understood-first = I did not understand that.
not-understood-again = I did not understand that again. Call us on { $phone }.
not-understood-still = I still did not understand that.
