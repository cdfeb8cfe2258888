# How to make a cup of tea.

# The first question.
tea-milk = Do you take milk?
    .yes = Yes
    .yes-words = yes please, a splash
    .no = No
    .not-sure = I am not sure
tea-one = How many of sort one?
    .retry = Please type a number.
tea-two = How many of sort two?
    .retry = Please type a number.
tea-three = How many of sort three?
    .retry = Please type a number.
tea-four = How many of sort four?
    .retry = Please type a number.
tea-five = How many of sort five?
    .retry = Please type a number.
tea-strong = Leave the bag in for four minutes.
    .title = Strong tea
    .more = Warm the pot first.
tea-help = Start with three minutes and taste it.
    .title = How to start
