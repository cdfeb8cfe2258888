# How to make a cup of tea.

# The first question.
tea-milk = Do you take milk?
    .yes = Yes
    .yes-words = yes please and a splash
    .no = No
    .not-sure = I am not sure
# $milk is the choice made above.
tea-strength = How strong, from 1 to 10?
    .retry = Please type a number from 1 to 10.
tea-pale = { $milk ->
        [yes] A pale cup with milk it is.
       *[other] A pale cup it is.
    }
tea-strong = Leave the bag in for four minutes.
    .title = Strong tea
    .more = Warm the pot first.
tea-help = Start with three minutes and taste it.
    .title = How to start
