go-on = Continuer
chosen = { $count ->
    [one] { $count } choix
   *[other] { $count } choix
}
