privacy-keeps = Shall I say it again?
    .again = Again
    .enough = Enough
privacy-rest = That is all.
