cup-size = Which size is the cup?
    .small = Small
    .large = Large
