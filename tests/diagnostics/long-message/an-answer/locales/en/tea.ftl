# How to make a cup of tea.

# The first question.
tea-milk = Do you take milk?
    .yes = Yes
    .yes-words = yes please, a splash
    .no = No
    .not-sure = I am not sure
# $milk is the choice made above.
tea-strength = How strong, from 1 to 10?
    .retry = Please type a number from 1 to 10.
tea-pale = { $milk ->
        [yes] A pale cup with milk it is.
       *[other] A pale cup it is.
    }
tea-strong = Leave the bag in for four minutes. Put the water in the pot and wait for it. Warm the cup, fill the cup and sit by it. Put the water in the cup and wait for it. Warm the pan, fill the pan and sit by it. Put the water in the tin and wait for it. Warm the pot, fill the pot and sit by it. Put the water in the jug and wait for it. Warm the jar, fill the jar and sit by it. Put the water in the mug and wait for it. Warm the box, fill the box and sit by it. Put the water in the tea and wait for it. Warm the can, fill the can and sit by it. Put the water in the bag and wait for it. Warm the urn, fill the urn and sit by it. Lift the bag, then look at and squash it. Put the water in the lid and wait for it. 
    .title = Strong tea
    .more = Warm the pot first.
tea-help = Start with three minutes and taste it.
    .title = How to start
