cup-size = Which size is the cup?
    .small = Small
    .large = Large
cup-again = Let us begin anew.
