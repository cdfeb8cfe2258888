coffee-milk = Milk?
