goodbye-message = Goodbye. A tea bag costs { $price-tea-bag }.
