language: fr
elision: l | d | qu | n | s | j | m | t | c | jusqu | lorsqu | puisqu | quelqu

# Ne veut rien dire en soi. Les articles peuvent aussi se glisser dans une expression.
article: le | la | les | l' | un | une | des | du | de | d' | ce | cet | cette | ces | mon | ma | mes | son | sa | ses | ton | ta | tes | notre | votre | leur{,s} | au | aux
skip: s'il te plait | s'il vous plait | stp | svp | merci | bonjour | salut | bonsoir | coucou | peux-tu | peux tu | tu peux | pourrais-tu | pourrais tu | tu pourrais | pouvez-vous | vous pouvez | pourriez-vous | vous pourriez | est-ce que | est ce que | on peut | on pourrait | puis-je | je peux
  | je voudrais | je veux | j'aimerais | je souhaite | je souhaiterais | je desire | j'ai besoin | il faut | il faudrait | faudrait | faut | on veut | je prefere | je prefererais | veuillez | veux | voudrais | aimerais | besoin | aide-moi | essaie | essaye | essayez
  | photo{,s} | photographie{,s} | image{,s} | cliche | selfie | vue | scene | prise de vue | fichier | tout | toute | tous | toutes | ensemble | entier | entiere
  | rend | rends | rendre | rendez | rendu{,e} | fais | fait | faire | faites | mets | met | mettre | mettez | passe{,r,z} | donne{,r,z} | applique{,r,z} | utilise{,r,z} | ajuste en | converti{,r,s,t,ssez} | transforme{,r,z} en | change{,r,z} en | transforme la en | laisse apparaitre | devenir | devienne | soit | sois | etre | sera | corrige ca | corrige cela | corrige-la | corrige-le | tout autour
  | que | qu' | qui | quoi | comme | c' | ca | cela | il | elle | on | je | j' | tu | vous | nous | moi | me | m' | te | t' | se | s' | lui | y | en | ils | elles | eux
  | style | effet{,s} | filtre{,s} | look | ambiance | atmosphere | aspect | rendu | ton{,s} | tonalite{,s} | esprit | facon | genre | mode | maniere | air | cote | niveau{,x} | allure | traitement | version | touche de | pointe de | note de | dose de
  | pour | par | vers | chez | parce que | afin | si possible | si tu peux | si vous pouvez | peut-etre | juste | simplement | vraiment un | bien sur | alors | donc | voila | ok | d'accord | la-dedans | maintenant | tout de suite | directement | il y a | y a | je trouve | je pense | ressemble | avoir | ait | ai | as | avait | aurait | quand meme | tout court | global{,e,ement} | au total | bel | beau | belle | joli{,e,ment} | bonne | bon
  | generale | general | leger que | chose | truc | meme | hein | quoi | stp merci | image la | donne-lui | donne lui | apporte{,r,z} | opere | effectue{,r,z} | realise{,r,z} | procede a | procedez a
  | tbh | franchement | honnetement | perso | genre de | espece de | une espece de | sorte de | une sorte de | tu sais | tu vois | euh | hum | bah | ben | bref | quoi la | mdr | lol | ptdr | wesh | mec | chef | allez | vas-y | vas y | hop | tiens | dis | dis donc | oui | ouais | merci beaucoup | merci d'avance | bonjour a tous | cordialement | la-dessus | dessus | dessous | aurais | aurait besoin | a besoin de | a besoin d' | besoin de | besoin d' | serait | seraient | dois | doit | doivent | devrait | faudra | peux | peut | pourrais | pourrait | possible | s'il y a moyen | si c'est possible | y a moyen de | y a moyen d' | il y a moyen de | est-il possible de | serait-il possible de | serait-il possible d' | est-ce possible de | est-ce que tu peux | est-ce que tu pourrais | est-ce que vous pouvez | est-ce que vous pourriez | tu veux bien | ca te derangerait de | pouvoir | aime | aimais | aimerai | voudrai | partie{,s} | zone{,s} | endroit{,s} | bout | coup | coup de | petit coup de | un coup de | cote la | d'image | visuel | resultat | dedans la | ensemble de | format | formater | rendu final | tonalites | teintes | nuances | valeurs | trucs | choses | cette fois | cette fois-ci | pareillement | tant | vrai | vraie | trouve | mon image | cette image | photos la | cliches | toute la photo la | sympa | cool | top du top | propre | nickel | stylé | style{,e} | chouette | ta | tas | photo-la | image-la | fait que | fasse | faisait | avoir un | obtenir | obtiens | rajout
  | mettait | mettrait | rendait | rendrait | faisait | ferait | passait | passerait | transformait | donnait | donnerait | appliquait | ajoutait un | essayait | utilisait | tournait ca | changeait ca | avait | voulait | pouvait | devenait | mettais | rendais | faisais | passais | transformais | donnais
  | jaimerais | jaimerai | jvoudrais | jvoudrai | jveux | jvx | jsuis | chui | jai | ya | y'a | tt | tte | pr | ke | kon | stpp | svpp | wsh | jte | ptit | ptite | ajouter une touche de
is: est | sont | c'est | etait | semble | parait | a l'air | on dirait
  | sont | semblent | paraissent | ont l'air | a un air | restent | est un peu | je la trouve | je le trouve | je les trouve | je trouve ca | je trouve que c'est | je trouve la photo | je trouve l'image
  | cest | c est | sest
inside: dans | sur | a l'interieur | au sein | seulement dans | uniquement dans | seulement sur | uniquement sur | juste dans | juste sur | que dans | seulement | uniquement | dedans
  | ds | dans la | dans le
and: et | mais | ou | ainsi que | aussi | et aussi | egalement | plus aussi | tout en | en meme temps | par contre | cependant | pourtant | toutefois | ainsi qu' | mais aussi | en outre
with: avec
  | avc | ac
then: puis | et puis | ensuite | et ensuite | apres | apres ca | apres cela | enfin | finalement | pour finir | d'abord | tout d'abord | premierement | deuxiemement | pour commencer | suivi de | suivi d' | puis enfin

# Combien.
degree 0.25: a peine | tres legerement | tres peu | un tout petit peu | un chouia | un poil | tres leger | tres legere | un soupcon | infime | imperceptible | imperceptiblement | un tantinet | un brin | tres faible | tres discret | tres discrete | tout petit peu
degree 0.5: un peu | un petit peu | legerement | leger{,s} | legere{,s} | quelque peu | faible{,s} | faiblement | subtil{,e,s,es} | subtilement | discret{,s} | discrete{,s} | discretement | doucement | delicat{,e,s} | delicatement | une touche | une pointe | une pincee
  | modere{,e,s} | moderement | petit{,e,s} | d'un cran | d'un poil | plus ou moins | pas trop | pas beaucoup | sans exces | sans exagerer | sans en faire trop | n'exagere pas | sans trop en faire | naturel{,le} | naturellement | pas trop fort{,e} | pas trop prononce{,e} | pas trop marque{,e} | pas trop intense | timide | timidement | vite fait | leger leger | rien de trop fort | leger peu | peu
  | doux | douce | mesure{,e} | fin | fine | mince | tout doucement | mollo | un peu moins fort | gentiment | un tout petit peu plus | tout petit | toute petite | un poil plus | avec parcimonie | un petit coup | un chouilla | juste un peu | un pti peu | un ptit peu | ptit peu | un iota
degree 1: normal | normale | normalement | assez | moyen | moyenne | moyennement
degree 1.7: beaucoup | tres | fort{,e,s,es} | fortement | nettement | bien | vraiment | enormement | intense{,s} | intensement | franchement | largement | carrement | considerablement | sacrement | bien plus | tellement | gros | grosse | grand{,e} | puissant{,e} | appuye{,e} | marque{,e} | prononce{,e} | profond{,e} | profondement | a fond les ballons | pas mal | serieusement | sensiblement | dramatique | plein | vachement | hyper | super | soutenu{,e} | vif | fort fort | notablement
  | visible{,ment} | epais | epaisse | large | trop bien | a donf | grave | mega | giga | un max | bcp | bocou | beaucou | tres tres bien | bien bien | genereusement | genereux | violent{,e} | costaud | bien fort | tout plein | vraiment bien | lourd{,ement}
degree 2.5: extremement | enorme{,s} | au maximum possible | le plus possible | ultra | radicalement | extreme | tres fort{,e} | tres fortement | tres tres | enormement plus | tres prononce{,e} | tres marque{,e} | tres intense | drastiquement | violemment | incroyablement | a mort | de ouf
  | de fou | de dingue | comme un dingue | de malade | a la folie | a fond les manettes
quantity 100 percent: completement | entierement | totalement | a fond | au maximum | maximum | max | total{,e} | complet | complete | au max | a bloc
quantity 2 times: deux fois | deux fois plus | double{,r,z} | le double | deux fois plus de
quantity 3 times: trois fois | trois fois plus | triple{,r,z}
quantity 0.5 times: la moitie de | deux fois moins | moitie moins
quantity 50 percent: de moitie | moitie | par deux
quantity 25 percent: d'un quart
quantity 1 ev: un stop | un diaphragme | un diaph | d'un diaphragme | d'un stop | un il
quantity 0.5 ev: un demi diaphragme | un demi-diaphragme | un demi-stop | un demi stop
quantity 90 degrees: un quart de tour | d'un quart de tour | quart de tour
number 2: deux
number 3: trois
number 10: dix
number 20: vingt
number 30: trente
number 50: cinquante
unit percent: % | pourcent | pour cent | pour-cent
unit ev: ev | il | diaphragme{,s} | diaph{,s} | stop | stops
unit kelvin: k | kelvin{,s}
unit mired: mired{,s}
unit permille: ‰ | pour mille
unit pixels: px | pixel{,s}
unit degrees: ° | degre{,s} | deg
unit times: x | × | fois
parameter size: taille | etendue
parameter radius: rayon

# Plus et moins.
increase: plus | + | plus de | plus d' | davantage | augmente{,r,z} | augmentation | accentue{,r,z} | renforce{,r,z} | booste{,r,z} | monte{,r,z} | hausse{,r,z} | eleve{,r,z} | pousse{,r,z} | intensifie{,r,z} | amplifie{,r,z} | ameliore{,r,z} | manque | manque de | manque d' | il manque | pas assez | trop peu | pas suffisamment | insuffisamment | insuffisant{,e}
  | remonte{,r,z} | gonfle{,r,z} | exagere{,r,z} | encore plus | un surplus de | de plus | en plus | relever | releve{,z} | rehausse{,r,z} | fais ressortir | faire ressortir | fait ressortir | encore un peu plus | donne plus de | gagner | souligne{,r,z} | muscle{,r,z}
  | encore | dynamise{,r,z} | plus fort{,e} | plus intense{,s} | plus prononce{,e} | plus marque{,e} | pas assez fort{,e} | pas assez marque{,e} | trop faible | trop leger | trop discret | trop timide | force{,r,z} | vas-y plus fort | va plus loin | aller plus loin | plus loin | remets-en | remets en | rajoute-en | rajoute en | insiste{,r,z} | mets plus | ca manque de | ca manque d' | en manque de | manque cruellement de | il faut plus de | faut plus de | besoin de plus de | mettre plus de | plus d'intensite | leve{,r,z} | souleve{,r,z} | exalte{,r,z} | recupere du
decrease: moins | moins de | moins d' | diminue{,r,z} | diminution | reduis | reduire | reduit | reduisez | reduction | baisse{,r,z} | attenue{,r,z} | affaibli{,r,s,t} | abaisse{,r,z} | descends | descendre | adouci{,s,r,t} | limite{,r,z} | calme{,r,z} | tempere{,r,z} | modere{,r,z} | allege{,r,z} | pas si | pas aussi | encore moins | rabaisse{,r,z} | freine{,r} | minimise{,r,z}
  | moins fort{,e} | moins intense{,s} | moins prononce{,e} | moins marque{,e} | pas autant | vas-y mollo | vas y mollo | mollo sur | doucement sur | calme le jeu | plus doux | plus doucement | plus leger | plus legere | plus subtil{,e} | plus discret | plus discrete | trop d' un coup | redescends | redescendre | redescend | revois a la baisse | reduit{,e} | dompte{,r,z} | moins | descend | lache du lest
too: trop | trop de | trop d' | excessivement | exces de | exces d' | excessif | excessive | un exces de
  | trop fort{,e,s,es} | trop intense{,s} | trop prononce{,e} | trop marque{,e} | tro | trop trop | abuse{,e} | exagere{,e} | too much | surcharge{,e}
  | j'aime pas | je n'aime pas | jaime pas | j'aime pas trop | pas fan de | pas fan du | pas fan des | pas fan d' | je suis pas fan de | je suis pas fan du | je ne suis pas fan de | je ne suis pas fan du | je deteste | je supporte pas | il y a trop de | y a trop de | ya trop de
limit: pas trop | mais pas trop | sans etre trop | sans que ce soit trop | sans devenir trop | pas excessivement
add: ajoute{,r,z,s} | rajoute{,r,z} | insere{,r,z} | incruste{,r,z} | place{,r,z} | pose{,r,z} | inclus | inclure | integre{,r,z} | introdui{s,re,sez} | mets | mettre | mettez | met | change{,r,z} en | converti{,r,s,ssez} | fais apparaitre | fais
  | transforme{,r,z,s} | colle{,r,z} | fous | fous-moi | balance{,r,z} | entoure{,r,z} | encadre{,r,z} de | pose un | flanque{,r,z} | apporte du
remove: enleve{,r,z,s} | retire{,r,z,s} | supprime{,r,z,s} | efface{,r,z,s} | ote{,r,z} | vire{,r,z} | elimine{,r,z} | gomme{,r,z} | debarrasse{,r,z} | fais disparaitre | faire disparaitre | nettoie | nettoyer | cache{,r,z} | masquer | masquez | compense{,r,z} | neutralise{,r,z} | perd{,s,re}
  | corrige{,r,z} | annule{,r,z} | degage{,r,z} | vire-moi | retire-moi | enleve-moi | dis adieu a | fini le | stop le | stop la | jette | plus de ces | arrete{,r,z} | coupe court | sors le | attenue puis
generate: remplace{,r,z,s} | remplacement | dessine{,r,z} | genere{,r,z} | imagine{,r,z} | peins | peindre | invente{,r,z} | cree{,r,z} | etends | etendre l'image | a la maniere de | dans le style de | style de | facon van gogh | van gogh | picasso | monet | ghibli | pixar | disney | manga | anime
  | fais-le sourire | fais-la sourire | fais le sourire | fais la sourire | sourire | sourit | souriant{,e} | rire | rajeuni{,s,r} | vieilli{,s,r} | maigri{,s,r} | habille{,r,z} | deguise{,r,z} | lego | cyberpunk | change le fond | changer le fond | change l'arriere-plan | changer l'arriere-plan | neiger | pleuvoir | sous la neige | sous la pluie | en hiver | en ete | en automne | au printemps | deplace{,r,z} | colorise{,r,z}
  | plus jeune | plus vieux | plus vieille | plus mince | yeux ouverts | ouvre les yeux | ferme les yeux | detoure{,r,z} | tenir | portant
  | peint{,e} par | en manga | facon picasso | facon monet | facon ghibli
object: fond | arriere-plan | arriere plan | premier plan | avant-plan | avant plan | decor | ciel | nuage{,s} | soleil | lune | etoile{,s} | visage{,s} | personne{,s} | gens | homme{,s} | femme{,s} | fille{,s} | garcon{,s} | enfant{,s} | bebe{,s} | sujet{,s} | cheveux | oeil | yeux | peau | dents | levres | nez | bouche | main{,s} | tete{,s} | corps | vetement{,s} | chemise | robe | veste | chapeau{,x} | lunettes | barbe | moustache
  | chien{,s} | chat{,s} | cheval | chevaux | oiseau{,x} | animal | animaux | dinosaure{,s} | dragon{,s} | licorne{,s} | arbre{,s} | fleur{,s} | herbe | montagne{,s} | mer | ocean | plage | riviere | lac | eau | vague{,s} | voiture{,s} | camion{,s} | maison{,s} | batiment{,s} | immeuble{,s} | rue | route | mur{,s} | fenetre{,s} | porte{,s} | table | nourriture | assiette | texte | logo | filigrane | panneau{,x}
  | neige | pluie | fumee | feu | soucoupe | robot{,s} | chateau{,x} | pont{,s} | bateau{,x} | arc-en-ciel | touriste{,s} | foule | ride{,s} | bouton{,s} | tache{,s} | rayure{,s} | fil{,s} electrique{,s} | poubelle{,s} | reflet{,s} | nuit | jour | hiver | automne | printemps | yeux rouges | objet{,s} | bras | jambe{,s} | ami{,e,s,es} | mari | fils | mere | pere | maman | papa | dame | type{,s} | plante{,s} | jardin | foret | ville | couronne | ailes | ballon{,s} | tasse | bouteille{,s} | vaisseau
  | t-shirt | tee-shirt | tshirt | pull | pantalon | jean | jupe | chaussure{,s} | sac{,s} | manteau | echarpe | velo{,s} | moto{,s} | scooter | toit{,s} | feuille{,s} | petale{,s} | pomme{,s} | fruit{,s} | rideau{,x} | canape | fauteuil | chaise{,s} | tapis | parapluie | champ{,s} | sol | sable | piscine | paysage | casque | poil{,s} | fourrure | pelage

# Exceptions et endroits.
negate: pas | jamais | non | surtout pas | evite{,r,z}
negate-prefix: ne | n'
without: sans | pas de | pas d' | aucun{,e} | zero
  | plus aucun{,e} | ni
keep: garde{,r,z} | conserve{,r,z} | preserve{,r,z} | laisse{,r,z} | maintien{,s} | maintenir | gardant | conservant | preservant | protege{,r,z} | tel quel | telle quelle | tels quels | intact{,e,s,es} | inchange{,e,s,es}
  | garde{,r,z} seulement | garde uniquement | garder seulement | garder uniquement | ne garde que | ne garder que | ne garde qu' | ne garder qu' | ne laisse que | ne laisser que | ne conserve que | laisse seulement | laisse uniquement | conserve uniquement | conserve seulement | garde juste | garder juste | garde que | laisse juste | respecte{,r,z}
  | tranquille{,s} | en l'etat | tel quel
touch: touche{,r,z,s} | toucher | change{,r,z,s} | modifie{,r,z,s} | modifier | altere{,r,z} | affecte{,r,z} | ajuste{,r,z} | regle{,r,z} | retouche{,r,z} | retoucher | bouge{,r,z} | perdre | changement | touchant
  | touche pas | touchez pas | joue{,r,z} sur | joue{,r,z} avec
except: sauf | sauf dans | sauf sur | excepte | hors | hors de | hors du | en dehors | en dehors de | a l'exterieur | a l'exterieur de | tout sauf | partout sauf | hormis | a part | autour | autour de | a l'exception | a l'exception de | pas dans | pas sur | a l'exclusion
  | sauf au | sauf les | sauf le | sauf la | sauf l' | exceptes | exceptee | mis a part | excepte les | tout autour de
region mask: masque | zone masquee | zone peinte | partie peinte | zone selectionnee | partie selectionnee | selection | zone choisie | zone que j'ai peinte | ce que j'ai peint | ce que j'ai selectionne | la zone que j'ai selectionnee | zone marquee | partie marquee | zone coloriee | endroit peint | la ou j'ai peint | zone dessinee | partie masquee | region selectionnee | region peinte | surface peinte | la partie que j'ai peinte
region outside_mask: le reste | le reste de l'image | le reste de la photo | tout le reste | reste | exterieur | ailleurs | partout ailleurs | zone non peinte | zone non selectionnee | dehors
region everywhere: partout | toute la photo | toute l'image | l'ensemble de la photo | l'ensemble de l'image | l'image entiere | la photo entiere | image complete | globalement partout

# Lumière.
effect brighter: eclaircissement | illumine{,r,z} | eclaire{,r,z} | surexposer | plus de lumiere | plus eclaire{,e} | lumiere en plus | ajoute de la lumiere | ajouter de la lumiere | ajoutez de la lumiere | mets de la lumiere | donne de la lumiere
  | eclairci{,r,s,t,ssez} | plus lumineux | plus lumineuse | debouche{,r,z} | plus clair{,e,s,es} | on voit rien | on y voit rien | on n'y voit rien | on ne voit rien | on voit que dalle | on voit pas grand chose | on y voit pas grand chose | plus de luminosite | manque de luminosite | eclairer | eclaircir un peu | rallume la lumiere | allume la lumiere | lumiere insuffisante | de la lumiere | moins sombre | trop peu de lumiere
state brighter: clair{,e,s,es} | lumineux | lumineuse{,s} | eclaire{,e,s,es} | blanc | blanche | eclatant{,e}
  | brillant{,e} | expose{,e} | eblouissant{,e} | aveuglant{,e} | clairs
quality brighter: lumiere{,s} | exposition | eclairage
  | expo
effect darker: assombri{,r,s,t,ssez} | assombrissement | obscurci{,r,s,t,ssez} | fonce{,r,z} | plus sombre{,s} | plus fonce{,e} | noirci{,r,s,ssez} | lumiere en moins | tamise{,r,z}
  | moins de lumiere | moins lumineux | moins lumineuse | moins clair{,e} | eclate{,s} | noircir
state darker: sombre{,s} | fonce{,e,s,es} | foncee | obscur{,e,s,es} | noir | noire | tamise{,e}
  | sombre | obscure | noirs comme la nuit | noires
quality darker: obscurite | noirceur
effect contrasted: contraste{,r,z} plus | plus de contraste{,s} | contraster | contrastez
state contrasted: contraste{,s,e,es} | contrastee{,s} | dur{,e}
  | contrasté | heurte{,e}
quality contrasted: contraste{,s}
effect flatter: aplati{,r,s,ssez} | decontraste{,r,z} | contraste doux
state flatter: plat{,e,s,es} | mou | molle
  | plate | tout plat | fadasse

# Couleur.
effect saturated: sature{,r,z} | plus de couleur{,s} | ravive{,r,z} | ravive{,r,z} les couleurs | avive{,r,z} | avive{,r,z} les couleurs | couleurs plus vives | couleurs vives | couleurs eclatantes | couleurs plus eclatantes | couleurs intenses | couleurs plus intenses | couleurs plus fortes | colore{,r,z} | fais ressortir les couleurs | faire ressortir les couleurs | fait ressortir les couleurs | fais peter les couleurs | rehausse{,r,z} les couleurs | peps les couleurs | des couleurs qui claquent | couleurs qui claquent | couleurs saturees | couleurs plus saturees | couleurs qui petent | intensifie{,r,z} les couleurs | rechauffe les couleurs vives
  | avive{,r,z} | couleurs plus {vivantes,vibrantes,punchy,profondes,chatoyantes,riches,flashy,eclatantes,intenses} | couleurs {chatoyantes,riches,profondes,vibrantes} | booste{,r,z} les couleurs | fais {exploser,claquer,vibrer,chanter} les couleurs | faire {claquer,vibrer,exploser} les couleurs | plus colore{,e,s} | plus colorees | plus vif | plus vive{,s} | plus de couleur | reveille{,r,z} les couleurs | pimpe les couleurs | colorer
state saturated: sature{,e,s,es} | saturee{,s} | colore{,e,s,es} | coloree{,s} | vif | vive{,s} | vifs | criard{,e,s,es} | flashy | eclatantes | eclatants | flashant{,e} | intense{,s}
  | bariole{,e} | pétant | petant{,es,s} | agressi{f,ve,ves,fs} | bavent | trop vives
quality saturated: saturation | couleur{,s} | vivacite | coloration
effect muted: desature{,r,z} | delave les couleurs | attenue{,r,z} les couleurs | adouci{,s,r} les couleurs | couleurs douces | couleurs plus douces | couleurs pales | couleurs attenuees | couleurs plus pales | couleurs ternes | palir | palis | couleurs desaturees | terni{,r,s}
  | calme{,r,z} les couleurs | couleurs moins vives | couleurs bavent | couleurs criardes a calmer | baisse{,r,z} les couleurs
state muted: pale{,s} | terne{,s} | fade{,s} | desature{,e,s,es} | desaturee | palot{,te} | palichon{,ne}
  | tristounet{,te,tes} | sans vie | mornes | grisatre{,s}
quality warmer: chaleur | temperature | temperature des couleurs | tons chauds | tonalite chaude
  | temperature de couleur | temp
effect warmer: rechauffe{,r,z} | rechauffement | jauni{,r,s,ssez} | plus chaud{,e,s,es} | lumiere chaude | tons chauds | couleurs chaudes | couleurs plus chaudes | tons plus chauds | lumiere plus chaude | teintes chaudes | tonalites chaudes | chaleureux | chaleureuse{,s} | cosy | teintes plus chaudes | lumiere doree chaude
  | plus orangee{,s} | dore un peu | tons plus chaleureux | plus chaleureux | plus chaleureuse | chauffe{,r,z} | rechauffer un peu | ambiance chaude | ambiance plus chaude | ambiance chaleureuse
  | lueur chaude | lumiere doree douce
state warmer: chaud{,e,s,es} | jaunatre{,s} | roux | jauni{,e}
  | orange{,e,s,es} tirant | orangee | jaunasse | jaunis
effect cooler: refroidi{,r,s,t,ssez} | refroidissement | bleui{,r,s,ssez} | plus froid{,e,s,es} | plus frais | plus fraiche | lumiere froide | tons froids | couleurs froides | couleurs plus froides | tons plus froids | lumiere plus froide | teintes froides | tonalites froides | glacial{,e} | glace{,e} | hivernal{,e} leger | teintes plus froides
  | rafraichi{,r,s,t,ssez} | ambiance froide | ambiance plus froide | glaciale
state cooler: froid{,e,s,es} | bleuatre{,s} | bleute{,e,s} | bleutee | frais | fraiche
quality cooler: fraicheur | froideur
effect black_and_white: noir et blanc | noir & blanc | noir blanc | noir-et-blanc | n&b | n & b | nb | n et b | monochrome{,s} | monochromatique | niveaux de gris | nuances de gris | gris | grise | en gris | echelle de gris | sans couleur{,s} | enleve{,r,z} les couleurs | enleve{,r,z} la couleur | retire{,r,z} les couleurs | retire{,r,z} la couleur | supprime{,r,z} les couleurs | supprime{,r,z} la couleur | enleve{,r,z} toutes les couleurs | supprime{,r,z} toutes les couleurs | retire{,r,z} toutes les couleurs | plus aucune couleur | pas de couleur{,s} | aucune couleur | efface{,r,z} les couleurs | vire{,r,z} les couleurs | vire{,r,z} la couleur | desature{,r,z} completement | completement desature{,e} | desature{,r,z} totalement | tout en gris
  | noir et blan | n and b | en noir et blanc | plus de couleurs du tout | tout gris | noire et blanche
effect sepia: sepia | brunatre | teinte brune | virage sepia | ton brun | tons bruns | couleur cafe
  | marron | brun | brune | ton sepia | filtre sepia | couleur sepia | sepia vieux | virage brun
effect invert: inverse{,r,z} | inverse{,r,z} les couleurs | inversion | inversion des couleurs | negatif | en negatif | couleurs inversees | negatif photo | comme un negatif | couleurs opposees | inverti{,r,s} | intervertir les couleurs | intervertis les couleurs | radiographie | comme une radio

# Cadre et netteté.
effect vignette: vignette{,s,r} | vignetage | vignettage | {assombri,obscurci,noirci,fonce}{,r,s,t,ssez,e} les {bords,coins,angles,contours} | {bords,coins,angles} {sombres,fonces,noirs,assombris,obscurcis} | {bords,coins,angles} plus {sombres,fonces,noirs} | {assombri,obscurci}{r,s,t} autour | contour sombre | contours sombres | ombre sur les bords | ombre dans les coins | ombres sur les bords
  | {bords,coins,angles} {sombres,noirs} | fais un vignettage | effet tunnel
effect light_vignette: vignette blanche | vignettage blanc | {eclairci,illumine,eclaire}{,r,s,t,ssez} les {bords,coins,angles} | {bords,coins,angles} {clairs,blancs,lumineux,plus clairs,plus lumineux}
effect blur: flou{,s,e,te,ter,tez,tes} | floue{,s,r,z} | flouter | floutage | flou gaussien | brouille{,r,z} | hors focus | estompe{,r,z} | moins net | moins nette | moins de nettete | pas net voulu | defocalise{,r} | mise au point douce
  | floutee | floutage leger | flou global | rends flou | rendre flou | net en moins
state blur: flou{,s,e,es} | brouille{,e} | floute{,e,s,es}
quality blur: flou
effect sharpen: accentuation | plus net{,te,s,tes} | plus precis{,e} | pique | plus pique | plus de pique | plus de details | plus de detail | accentue{,r,z} les details | accentue{,r,z} la nettete | renforce{,r,z} les details | renforce{,r,z} la nettete | fais ressortir les details | faire ressortir les details | pas net{,te} | pas nette | pas assez net{,te} | pas tres net{,te} | n'est pas nette | defloute{,r,z} | deflouter | affine{,r,z} | precise{,r,z} | affute{,r,z} | plus defini{,e} | plus de definition | mise au point | aiguise{,r,z} | plus de nettete | accentue | accentuez | accentuer | ameliore{,r,z} la nettete | details plus nets
  | refais la mise au point | corrige{,r,z} le flou | plus croustillant | pique en plus | defloutage | renforcement de la nettete | accentuer la nettete | rends plus nette | floue a corriger | bougee | piquee
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details}
state sharpen: net{,te,s,tes} | precis{,e,es} | defini{,e}
quality sharpen: nettete | details | detail | definition | precision | pique

# Tourner.
effect mirror: miroir | en miroir | effet miroir | retournement | retournement horizontal | retourne{,r,z} horizontalement | symetrie | symetrie horizontale | symetrie axiale | inverse{,r,z} gauche et droite | inverse{,r,z} la gauche et la droite | inverse{,r,z} gauche droite | inverse{,r,z} droite et gauche | inverse{,r,z} droite gauche | inverse{,r,z} horizontalement | inverse{,r,z} le sens | inverse{,r,z} de gauche a droite | gauche droite | reflet miroir | bascule{,r,z} horizontalement | flip | flippe{,r,z} | flip horizontal | echange{,r,z} gauche et droite | echange{,r,z} la gauche et la droite | permute{,r,z} gauche et droite | retourne{,r,z} de gauche a droite | dans un miroir | miroir horizontal | comme dans un miroir
  | retourne{,r,z} | retournee
effect flip_upside_down: retournement vertical | retourne{,r,z} verticalement | miroir vertical | symetrie verticale | inverse{,r,z} verticalement | inverse{,r,z} haut et bas | inverse{,r,z} le haut et le bas | bascule{,r,z} verticalement | flip vertical | echange{,r,z} le haut et le bas | retourne{,r,z} de haut en bas | haut en bas | de haut en bas | inverse{,r,z} haut bas | retourne{,r,z} le haut et le bas
effect half_turn: a l'envers | tete en bas | tete a l'envers | la tete en bas | demi-tour | demi tour | un demi-tour | sens dessus dessous | cul par-dessus tete
effect turn_right: tourne{,r,z,s} | tournee | pivote{,r,z} | rotation | quart de tour | un quart de tour | fais pivoter | faire pivoter | fais tourner | faire tourner | tourne{,r,z} a droite | tourne{,r,z} vers la droite | quart de tour a droite | quart de tour vers la droite | rotation a droite | rotation horaire | sens horaire | sens des aiguilles d'une montre | tourne{,r,z} dans le sens des aiguilles d'une montre | rotation vers la droite | sur le cote
  | bascule{,r,z} | couche{,r,z} | tourner
effect turn_left: tourne{,r,z} a gauche | tourne{,r,z} vers la gauche | quart de tour a gauche | quart de tour vers la gauche | rotation a gauche | rotation vers la gauche | rotation anti-horaire | rotation antihoraire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | pivote{,r,z} a gauche | pivote{,r,z} vers la gauche
tag left: a gauche | vers la gauche | gauche | sens inverse | antihoraire | anti-horaire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | sens contraire des aiguilles d'une montre | dans le sens inverse des aiguilles d'une montre
  | sur la gauche
tag right: a droite | vers la droite | droite | horaire | sens horaire | sens des aiguilles d'une montre | dans le sens des aiguilles d'une montre
  | sur la droite | du cote droit
tag around: tete en bas | a l'envers | demi-tour
tag vertical: vertical | verticale | verticalement | a la verticale | de haut en bas
tag horizontal: horizontal | horizontale | horizontalement | a l'horizontale | de gauche a droite
tag white: blanc | blanche | clair | claire
tag black: noir | noire | sombre

# Ambiances.
effect vintage: vintage | retro | a l'ancienne | nostalgique | nostalgie | annees soixante | annees soixante-dix | old school | d'epoque | d'antan | retro-style | suranne{,e}
  | comme un vieux film | vieux film | film ancien | vintage look | look vintage | filtre instagram | filtre vintage | annees 70 | annees 60 | annees 80 | annees 50 | annee 70 | annees soixante-dix | annees quatre-vingt | des annees 70 | seventies | retro vintage | ambiance d'antan | vieux style | vieillot{,te} | comme autrefois | comme a l'epoque | a l'epoque | nostalgiques
effect old_photo: vieille photo | photo ancienne | comme une vieille photo | ancien | ancienne | antique | comme une photo ancienne | carte postale ancienne | daguerreotype | photo de grand-mere | photo d'epoque | vieille image | vieilli{,e}
  | vieille | vieux | vieillie | western | facon western | tres ancienne
effect warm_evening: soiree chaude | soir d'ete | soiree d'ete | lumiere du soir | soiree | soir | soiree chaleureuse | chaude soiree | ambiance du soir | lueur de bougie | a la bougie | aux chandelles | coin du feu | au coin du feu | crepuscule | chaud soir d'ete | fin de journee
effect golden_hour: heure doree | golden hour | lumiere doree | coucher de soleil | comme au coucher du soleil | coucher du soleil | couche de soleil | lever de soleil | lever du soleil | soleil couchant | fin d'apres-midi | heure magique
  | dore{,e} | doree | couchant | golden | lumiere de fin de journee | lumiere du couchant | lumiere rasante | ambiance coucher de soleil
effect pop: punch | plus de punch | peps | pep's | plus de peps | donne du peps | donne du punch | punchy | pechu{,e} | plus de peche | dynamique | plus dynamique | dynamisme | plus de dynamisme | impact | plus d'impact | percutant{,e} | plus de vie | vivant{,e} | plus vivant{,e} | energie | energique | qui claque | qui pete | fais-la ressortir | tonique | plus de relief | qui en jette | vitamine{,e} | vitaminee | plus d'eclat | plus de caractere
  | peche | claque | pete | eclat | ressortir | du chien | donne de la vie | plus de vitalite | plus de pep's | pep s | du peps | du pep's | du punch | de la peche | niaque | plus de niaque | fade et plat | sans relief | sans saveur | qui depote | depote | envoie du lourd | pimente{,r,z} | reveille{,r,z} | reveille-moi ca | plus de pétillant | petillant{,e} | accrocheur | plus accrocheur | plus accrocheuse | plus percutant | wahou | effet waouh | waouh | qui tape | tape a l'oeil | plus flash | mou du genou | cela manque de vie | de vie | mollasson{,ne} | qui saute aux yeux
  | manque de relief | de relief
effect moody: moody | melancolique | melancolie | mysterieux | mysterieuse | tenebreuse | inquietant{,e} | ambiance sombre | atmosphere sombre | sombre et mysterieux
  | tenebreux | lugubre | ambiance glauque | glauque | sinistre | gothique | angoissant{,e} | flippant{,e}
effect dramatic: dramatique | plus dramatique | epique | theatral{,e} | spectaculaire | grandiose
  | plus de drame | effet dramatique | orageux | orageuse | intense et dramatique
effect soft: douceur | adoucissement | tendre | romantique | plus de douceur
  | doux | douce | delicat{,e} | adouci{,r,s,t,ssez} | plus doux | plus douce | trop dur | trop agressif | plus de douceur la | rendu doux | cocooning
effect dreamy: onirique | reveur | reveuse | feerique | ethere{,e} | etheree | magique | comme un reve | comme dans un reve | conte de fees | enchante{,e} | angelique
  | de reve | ambiance de reve | effet de reve | reverie | vaporeux | vaporeuse | halo | lueur douce | effet glow | glow | orton | cotonneux | cotonneuse | nuageux et doux
state faded: delave{,e,s,es} | delavee{,s} | decolore{,e} | fane{,e}
effect faded: blanchi | patine{,e}
  | passe{,e} | delave{,r,z} | delave un peu | rendu delave | effet delave | fane un peu | jauni par le temps
effect noir: polar
  | film noir | comme un polar | comme un film noir | style film noir
  | noir et blanc {dramatique,intense,puissant,profond}
effect cold_morning: matin froid | matin d'hiver | hivernal{,e} | ambiance d'hiver | nordique | scandinave | petit matin | froid matin | lumiere d'hiver | ambiance hivernale
  | froide d'hiver | ambiance froide d'hiver | lumiere froide d'hiver | froid d'hiver
effect sunny: ensoleille{,e,s,es} | ensoleillee | estival{,e} | comme en plein soleil | plein soleil | plus de soleil | joyeux | joyeuse | gai | gaie | gaite | ambiance d'ete | beau temps | lumiere d'ete | radieux | radieuse
  | lumineux et gai | plus gai | plus joyeux | plus joyeuse | ambiance ensoleillee | ambiance estivale | solaire | printanier | printaniere | frais et lumineux | aeree | aere | du soleil dans | coup de soleil
state gloomy: triste | maussade | morose | morne | deprimant{,e}
effect gloomy: tristesse | plus triste | couvert | ciel couvert ambiance | grisaille | temps gris | jour de pluie
effect improved: ameliore{,r,z} | amelioration | mieux | meilleur{,e} | embelli{,r,s,ssez} | plus beau | plus belle | plus joli{,e} | plus professionnel{,le} | professionnel{,le} | peaufine{,r,z} | sublime{,r,z} | optimise{,r,z} | arrange{,r,z}
  | fais de ton mieux | fais ta magie | fais un truc bien | rends-la belle | rends la belle | rends-la plus belle | rends-la jolie | retouche automatique | amelioration automatique | auto | automatique | optimisation | embellir | qualite | meilleure qualite | ameliore la qualite | surprends-moi | retouche{,r,z} la photo | corrige la photo | un coup de propre | instagrammable | plus pro | rendu pro | plus jolie

# Ce que l'on peut garder.
aspect colours: couleur{,s} | teinte{,s} | tons | coloris | tonalites
aspect light: lumiere | luminosite | exposition | eclairage

# De vrais mots, que rien ici ne comprend.
known: 
  | fromage | gateau | livre | lettre | ligne | monde | montre | plaine | plante | poisson | poule | prince | prune | charme | chasse | ferme | forme | fruit | genou | gorge | gouter | jouer | laine | langue | lourd | marche | metal | musique | nappe | ombrelle | piece | pierre | place | poire | police | poudre | sel | signe | sucre | tante | temps | terre | tresor | usine | vache | valise | verre | viande | village | vitre | voile | voisin | volant | voyage
  | trace | train | point | tigre | aucune idee | avant | autre{,s} | apres-midi | beaute | bruits sourds | cause | celui | cette annee | chacun | chaque | choix | cinq | combien | comment ca va | contre | corde | courir | court | demain | depuis | dernier | derniere | devant | dont | droits | ecran | encre seche | entre | facile | fatigue | femmes | fenetres | feuilleton | fois | frere | gagne | grand-mere | histoire | homme | hotel | idee | issue | jamais vu | jeune | jouet | juin | juste avant | langage | lecture | livres | loin | lundi | machine | mardi | marque deposee | matiere | mauvais | membre | merci bien | minute | moitie du temps | moment | montagne russe | moteur | nombre | nouveau | nouvelle | nulle | oncle | ordre | papier | parle | parti | payer | peine | pense | petite annonce | peur | phrase | pieds | plutot que | poids | porter | pouvoir d'achat | premier | premiere | prendre | presque | preuve | prix | probleme | projet | propos | quand | quatre | question | raison | regard | reponse | rester | reve | rien | roman | saison | salle | samedi | sante | semaine | sens | seul | seule | siecle | sinon | soeur | sorte | souvent | suite | sujet | surtout | table ronde | tard | tenue | tete | titre | toujours | travail | trente | trois | trop tard | trouver | usage | valeur | vente | verite | vers | vieux | vingt | visage | vivre | voici | voie | voir | volonte | vouloir | vrai

definite: le | la | les | l'

# De quoi parle un nombre : du résultat (« à 80 % ») ou, sans ces mots, du changement.
to: a | jusqu'a | a hauteur de

# Questions, et ce qui a été fait avant.
question: comment | comment faire | comment faire pour | comment je fais pour | comment on fait pour | comment fait-on pour | comment puis-je | comment je peux | comment peut-on | comment pourrais-je | comment est-ce qu'on | comment rendre | comment avoir | comment obtenir
  | qu'est-ce qui | qu'est-ce qui rendrait | qu'est-ce qui la rendrait | qu'est-ce qui le rendrait | qu'est-ce qui ferait | qu'est-ce que je peux faire pour | qu'est-ce que je dois faire pour | qu'est-ce qu'on peut faire pour | qu'est-ce que tu ferais pour | qu'est-ce que ca donnerait | qu'est-ce que ca donne | qu'est-ce que tu proposes pour | qu'est-ce qui pourrait la rendre
  | que faire pour | que faut-il faire pour | que dois-je faire pour | que proposes-tu pour | que ferais-tu pour | que donnerait | ca donnerait quoi | ca donne quoi | ca rendrait comment | ca rendrait mieux | ca rendrait bien
  | est-ce que ce serait mieux | est-ce que ce serait mieux en | est-ce que ce serait bien | est-ce que ce serait plus beau | est-ce que ca serait mieux | est-ce que ca serait mieux en | est-ce que ca serait bien | est-ce que ca rendrait mieux | est-ce que ca rendrait bien | est-ce que ca irait mieux | est-ce que ce ne serait pas mieux | ce serait mieux | ce serait mieux en | ca serait mieux | ca serait mieux en | ce serait pas mieux | ca serait pas mieux | serait-ce mieux | serait-elle mieux | serait-elle mieux en | serait-elle plus belle | elle serait mieux | elle serait mieux en | serait-il mieux
  | est-ce que je devrais | est-ce qu'il faudrait | est-ce qu'il faut | est-ce que je dois | est-ce qu'on devrait | faut-il | faudrait-il | dois-je | devrais-je | devrait-on | est-ce | est-elle | est-il | est-ce que c'est | est-ce que l'image est | est-ce que la photo est
  | et si | et si on | et si je | et si on la | et si on le | et si c'etait | et si elle etait | tu crois que | tu crois que ce serait mieux | tu crois que ce serait mieux en | tu crois qu'il faudrait | tu crois qu'il faut | tu penses que | tu penses que ce serait mieux | tu penses que ce serait mieux en | tu penses qu'il faudrait | tu penses qu'il faut | penses-tu que | penses-tu qu'il faudrait | crois-tu que | a ton avis | d'apres toi | selon toi | tu me conseilles | tu me conseillerais | tu conseilles | tu recommandes | que conseilles-tu | vous pensez que | pensez-vous que
  | tu peux me dire comment | tu peux m'expliquer comment | peux-tu me dire comment | peux-tu m'expliquer comment | pouvez-vous me dire comment | pourrais-tu me dire comment | dis-moi comment | explique-moi comment | montre-moi comment | tu sais comment | y a-t-il un moyen de | y a-t-il moyen de | y a t il un moyen de | quel serait le rendu | pourquoi | pourquoi c'est | pourquoi est-ce | je me demande si
undo: annule | annuler | annulez | annule ca | annule tout | annule la derniere | annule la derniere modification | reviens en arriere | revenir en arriere | retour en arriere | retour arriere | reviens | retour a l'original | reviens a l'original | remets comme avant | comme avant | comme c'etait | remets comme c'etait | comme au debut | laisse tomber | oublie | oublie ca | efface ca | enleve ca | retire ca | enleve tout | retire tout | defais | defaire | defais ca | restaure | restaurer | reinitialise{,r,z} | reset | remets a zero | tel qu'avant | comme a l'origine | remets l'original | l'original | version d'origine | non annule | ctrl z | vire ca | supprime ca
again: encore une fois | une fois de plus | une nouvelle fois | idem | pareil | la meme chose | recommence{,r,z} | refais | refaire | refais pareil | refais ca | repete{,r,z} | repasse une couche | de nouveau | a nouveau | rebelote | meme traitement
instead: plutot | a la place | au lieu de ca | au lieu de cela | finalement plutot | non plutot | je voulais dire | je prefererais plutot | en fait plutot | mets plutot | essaie plutot | je prefere plutot

# La lumière, par zone.
effect brightened: augmente la luminosite | ajoute de la luminosite
quality brightened: luminosite | luminance | brillance
region highlights: hautes lumieres | haute lumiere | zones {claires,lumineuses,brillantes} | parties {claires,lumineuses} | blancs | tons clairs | dans les hautes lumieres | lumieres hautes | hautes lum
quality highlights_up: hautes lumieres | haute lumiere | hautes lum
effect highlights_down: {recupere,rattrape,sauve,restaure}{,r,z} les {hautes lumieres,blancs,zones claires} | hautes lumieres {cramees,brulees,grillees,ecretees,eclatees} | les {hautes lumieres,blancs} sont {cramees,brulees,grillees,crames,brules,grilles,ecretes} | blancs {crames,brules,grilles,ecretes} | recuperation des hautes lumieres | recupere le ciel crame | moins de reflets | trop de reflets
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details} dans les {hautes lumieres,blancs,zones claires}
region shadows: ombre{,s} | zones {sombres,d'ombre,d'ombres} | parties sombres | basses lumieres | tons sombres | tons fonces | noirs | dans les ombres
quality shadows_up: ombre{,s} | basses lumieres
effect shadows_up: {debouche,ouvre,eclairci,releve,remonte,recupere,adouci,attenue,diminue,leve,allege}{,r,s,z} les ombres | {debouche,remonte}{,r,z} les {noirs,zones sombres} | reduis les ombres | reduire les ombres | moins d'ombre{,s} | trop d'ombre{,s} | ombres trop {sombres,dures,noires,marquees,fortes,denses,bouchees} | ombres sont trop {sombres,dures,noires,marquees,fortes,denses,bouchees} | ombres bouchees | ombres sont bouchees | contre-jour | contrejour | a contre-jour | enleve{,r,z} les ombres | recuperation des ombres | voir dans les ombres | details dans les ombres
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details} dans les {ombres,noirs,zones sombres}
effect shadows_down: ombres plus {profondes,sombres,denses,noires,fortes,marquees} | des ombres plus {profondes,sombres,denses,noires} | {fonce,assombri,creuse,renforce,densifie}{,r,s,z} les ombres | plus d'ombre{,s} | bouche{,r,z} les ombres
region midtones: tons moyens | demi-tons | demi-teintes | demi teintes | medium tones | tons intermediaires | dans les tons moyens
effect whites_up: blancs plus {blancs,clairs,lumineux,eclatants,purs,propres} | {eclairci,pousse,monte,remonte}{,r,s,z} les blancs
effect whites_down: blancs moins {forts,blancs,eclatants,lumineux,vifs} | {baisse,descends,reduis,attenue,calme}{,r,z} les blancs | blancs trop {forts,blancs,clairs,lumineux}
quality whites_up: blancs
effect blacks_down: noirs plus {profonds,noirs,denses,intenses,forts,sombres,riches} | noirs {profonds,denses,intenses,bouches} | {fonce,creuse,densifie,renforce,ecrase,bouche}{,r,z} les noirs
effect blacks_up: {releve,remonte,leve,debouche,eclairci,souleve}{,r,s,z} les noirs | noirs {releves,plus clairs,delaves,gris,doux} | noirs moins {profonds,noirs,denses}
quality blacks_up: noirs
quality curved: courbe{,s} | courbe tonale | courbe des tonalites
effect curved: courbe en s | une courbe en s | courbe de contraste
quality levelled: niveaux
effect levelled: ajuste les niveaux | regle les niveaux | reglage des niveaux
quality gamma: gamma
effect auto_levelled: niveaux auto{,s,matiques} | niveau auto{,matique} | auto niveaux | contraste auto{,matique} | tons automatiques | tonalite automatique | normalise{,r,z} | egalise{,r,z} | egalisation | ajuste les niveaux {automatiquement,tout seul} | regle les niveaux {automatiquement,tout seul} | exposition auto{,matique} | luminosite auto{,matique} | equilibre{,r,z} la lumiere | equilibre{,r,z} l'exposition | corrige{,r,z} l'exposition | corrige{,r,z} la lumiere | corrige{,r,z} les niveaux | etire l'histogramme | etale l'histogramme
effect auto_balanced: balance des blancs | balance de blancs | balance des blancs auto{,matique} | balance auto{,matique} | bdb auto | {corrige,regle,ajuste,refais}{,r,z} la balance des blancs | dominante {de couleur,coloree} | neutralise{,r,z} les couleurs | couleurs {naturelles,justes,neutres,fideles,realistes} | couleurs plus {naturelles,justes,neutres,fideles,realistes} | corrige{,r,z} les couleurs | {couleurs,blancs} {automatiques,auto} | blancs neutres | les couleurs sont {fausses,bizarres,pas naturelles} | balance des couleurs
  | dominante | dominantes | dominante couleur

# Couleur.
effect vibrant: plus vibrant{,e,s,es} | couleurs vibrantes | vibrant{,e}
quality vibrant: vibrance | vibration
effect pinker: plus {rose,roses,magenta} | rosi{,r,s} | teinte rose | ajoute du {rose,magenta}
fault muted: c'est {gris,tout gris} | trop {gris,grise} | un peu {gris,grise} | toute grise | est {gris,grise} | grisouille | couleurs {grises,eteintes} | eteint{,e,s,es}
fault brighter: surexpose{,e,s,es} | sur-expose{,e} | crame{,e,s,es} | cramee{,s} | brule{,e,s,es} | brulee{,s} | trop expose{,e} | grille{,e,s,es}
fault darker: sous-expose{,e,s,es} | sous expose{,e} | sousexpose{,e}
fault pinker: dominante {rose,magenta}
fault greener: dominante verte
fault redder: dominante rouge
fault purpler: dominante violette
fault cooler: dominante {bleue,cyan,froide}
fault warmer: dominante {jaune,orange,orangee,chaude}
state pinker: rosatre{,s} | rose{,e} bonbon | magenta{,s} tirant
effect greener: plus vert{,e,s,es} | verdi{,r,s} | ajoute du vert
state greener: verdatre{,s} | verdasse
effect deeper: plus profond{,e,s,es} | approfondi{,s,r,ssez}
effect redder: plus rouge{,s} | rougi{,r,s,t} | ajoute du rouge
state redder: rougeatre{,s} | rougeaud{,e}
effect purpler: plus violet{,te,s,tes} | ajoute du violet
state purpler: violace{,e,s}
state cooler: dominante {bleue,cyan}
quality pinker: teinte magenta | teinte vert-magenta | nuance de teinte
quality hue_turned: teinte{,s}
effect hue_turned: {decale,tourne,change,pivote,fais tourner,faire tourner}{,r,z} {la teinte,les teintes,les couleurs} | rotation de teinte | rotation des teintes | decalage de teinte | decale{,r,z} les couleurs
effect duotone: duotone | duo-tone | bichromie | deux tons | bicolore | en deux couleurs | duo de couleurs
effect gradient_mapped: carte de degrade | carte de degrades | application de degrade | courbe de transfert de degrade | applique un degrade | degrade de couleurs | gradient map | mappe sur un degrade
effect split_toned: virage partiel | split toning | split-toning | virage split | double virage | virage bicolore | virage
effect posterised: posterise{,r,z,e} | posterisation | effet affiche | affiche | facon affiche | effet poster | moins de niveaux de couleur | aplats | aplats de couleur | en aplats | couleurs limitees | palette limitee
effect thresholded: taux de seuil | noir et blanc pur | noir ou blanc | uniquement du noir et du blanc | noir et blanc sans gris | noir et blanc pur sans gris | sans gris | pochoir | effet pochoir | photocopie | comme une photocopie | effet photocopie | tout ou rien
effect threshold_at: seuil | seuille{,r,z} | seuillage | binarise{,r,z}
effect grain: grain{,s} | grain {argentique,photo,de film,de pellicule} | grain d'argentique | granuleux | granuleuse | granule | effet grain | grain vintage
quality grain: bruit | grain | bruit numerique | bruit de couleur | bruit iso | granulosite | parasites
state grain: bruite{,e,s} | bruitee{,s} | granuleux | granuleuse
effect denoised: debruite{,r,z} | debruitage | {reduis,reduire,reduit,enleve,enlever,retire,supprime,vire,nettoie,nettoyer,diminue,attenue,elimine} {le bruit,le grain,du bruit} | reduction {de,du} bruit | moins de {bruit,grain} | trop de {bruit,grain} | antibruit | anti-bruit | pas de bruit | sans bruit | plus lisse et propre
effect recoloured: recolore{,r,z} | recoloration
effect one_colour: couleur selective | correction selective | couleurs selectives

colour red: rouge{,s} | ecarlate | vermillon
colour orange: orange{,e,s,es} | orangee{,s} | corail
colour yellow: jaune{,s}
colour green: vert{,e,s,es} | emeraude
colour cyan: cyan{,s}
colour blue: bleu{,e,s,es}
colour purple: violet{,te,s,tes} | mauve{,s} | lilas | lavande | pourpre
colour pink: rose{,s}
colour magenta: magenta{,s} | fuchsia
colour turquoise: turquoise{,s} | bleu canard
colour light_blue: bleu{,e,s,es} {clair,ciel,pale,pastel} | bleue{,s} claire{,s}
colour dark_blue: bleu{,e,s,es} {fonce,marine,nuit,sombre} | bleue{,s} foncee{,s}
colour light_green: vert{,e,s,es} {clair,pomme,pale,anis} | verte{,s} claire{,s}
colour dark_green: vert{,e,s,es} {fonce,sapin,bouteille,sombre} | verte{,s} foncee{,s} | kaki | olive
colour dark_red: rouge{,s} {fonce,bordeaux,sombre} | bordeaux | grenat
colour gold: couleur or
colour brown: marron{,s} | brun{,e,s,es} | chocolat | noisette
colour beige: beige{,s} | creme | ivoire | ecru
colour black: noir{,e,s,es}
colour white: blanc{,s} | blanche{,s}
colour grey: gris | grise{,s} | argente
region reds: {les,des,aux} rouges | tons rouges | teintes rouges | zones rouges | parties rouges | rouge du | dans les rouges
region oranges: {les,des,aux} oranges | tons orange{,s} | teintes orange{,s} | tons chair | tons de peau | teintes chair | carnation{,s} | dans les oranges
region yellows: {les,des,aux} jaunes | tons jaunes | teintes jaunes | zones jaunes | parties jaunes | dans les jaunes
region greens: {les,des,aux} verts | tons verts | teintes vertes | zones vertes | parties vertes | verdure | vegetation | feuillage{,s} | vert de l'herbe | vert des arbres | vert des feuilles | dans les verts
region cyans: {les,des,aux} cyans | tons cyan | teintes cyan | zones cyan | turquoises | dans les cyans
region blues: {les,des,aux} bleus | tons bleus | teintes bleues | zones bleues | parties bleues | bleu du ciel | bleus du ciel | bleu de la mer | ciel bleu | le bleu dans le ciel | dans les bleus
region purples: {les,des,aux} violets | tons violets | teintes violettes | zones violettes | les mauves | dans les violets
region pinks: {les,des,aux} roses | tons roses | teintes roses | zones roses | les magentas | les fuchsias | dans les roses

# Endroits.
region top: le haut | du haut | au haut | en haut | tout en haut | moitie haute | moitie superieure | la moitie du haut | partie haute | partie superieure | tiers superieur | haut de l'image | haut de la photo | dans le haut | bord superieur
region bottom: le bas | du bas | au bas | en bas | tout en bas | moitie basse | moitie inferieure | la moitie du bas | partie basse | partie inferieure | tiers inferieur | bas de l'image | bas de la photo | dans le bas | bord inferieur
region left: gauche | a gauche | la gauche | cote gauche | moitie gauche | partie gauche | moitie de gauche | tiers gauche | sur la gauche | du cote gauche | bord gauche
region right: droite | a droite | la droite | cote droit | moitie droite | partie droite | moitie de droite | tiers droit | sur la droite | du cote droit | bord droit
region centre: centre | milieu | au centre | au milieu | partie centrale | zone centrale | coeur de l'image | le coeur
region edges: bord{,s} | pourtour | peripherie | contour{,s} | les cotes | sur les cotes | alentours | tout autour du centre | sur les bords | bordures de l'image
region corners: coin{,s} | angles | les quatre coins | les 4 coins | dans les coins

# Détail et air.
effect clearer: plus de clarte | ajoute de la clarte | contraste local | plus de contraste local | micro-contraste | microcontraste | structure | plus de structure | relief local
quality clearer: clarte | contraste local | structure
effect textured: plus de texture | fais ressortir {la texture,les textures,la matiere} | faire ressortir {la texture,les textures,la matiere} | texture{,r,z} | accentue{,r,z} {la texture,les textures} | plus de matiere
quality textured: texture{,s} | matiere
effect smoother: lisse{,r,z} | lissage | lisse{,r,z} la peau | lissage de peau | adouci{,r,s} la peau | peau {lisse,douce,plus lisse,plus douce} | adouci{,r,s} la texture | attenue{,r,z} la texture | peau de peche | plus lisse | effet lisse | filtre beaute | soyeux | soyeuse
effect dehazed: {enleve,enlever,retire,supprime,vire,dissipe,corrige,attenue,reduis,chasse} {la brume,le brouillard,le voile,la buee} | antibrume | anti-brume | anti-voile | debrume{,r,z} | correction du voile | correction de la brume | suppression du voile | suppression de la brume | perce la brume
quality hazier: brume | brouillard | voile | voile atmospherique | buee
state hazier: brumeux | brumeuse | voile{,e} | voilee | embrume{,e} | dans la brume
effect hazier: ajoute {de la brume,du brouillard,un voile} | ambiance brumeuse | plus brumeux | plus brumeuse | plus de {brume,brouillard} | effet brouillard

# D'autres flous.
effect motion_blurred: flou de {mouvement,bouge,vitesse,deplacement} | flou cinetique | flou directionnel | flou file | effet de {mouvement,vitesse,file} | file{,e} | impression de {vitesse,mouvement} | sensation de {vitesse,mouvement} | flou de mouvements | bouge{,e} | effet bouge
effect lens_blurred: bokeh | effet bokeh | flou {d'objectif,d'arriere plan photo,de profondeur,de profondeur de champ,optique,artistique} | faible profondeur de champ | profondeur de champ | petite profondeur de champ | profondeur de champ {faible,reduite,courte} | grande ouverture | flou de portrait | mode portrait flou
effect tilt_shifted: tilt-shift | tilt shift | effet {maquette,miniature,jouet,diorama} | maquette | miniature | modele reduit | comme une maquette | monde miniature | bascule et decentrement | village miniature
tag diagonal: diagonal{,e} | diagonalement | en diagonale

# Dessins.
effect pixelated: pixellise{,r,z,e} | pixelise{,r,z,e} | pixellisation | pixelisation | pixels | pixel art | pixel-art | mosaique | effet mosaique | gros pixels | jeu video retro | comme un vieux jeu video | comme un jeu video | 8 bits | 8 bit | 16 bits | minecraft | censure{,r,z} | floute en carres
effect sketched: dessin au crayon | dessin crayon | au crayon | crayon | crayonne{,e} | crayon a papier | crayon de papier | croquis | croquis au {fusain,crayon} | esquisse | dessin | en dessin | comme un dessin | dessine{,e} au crayon | fusain | au fusain | mine de plomb | dessine a la main | trait de crayon | graphite
effect inked: encre | a l'encre | dessin a l'encre | encre de chine | a l'encre de chine | plume et encre | a la plume | gravure | linogravure | dessin au trait | au trait | lavis | comme une gravure
effect oil_painted: peinture a l'huile | huile | a l'huile | toile a l'huile | peinture | comme une peinture | effet peinture | tableau | comme un tableau | toile | sur toile | comme une toile | toile de maitre | impressionniste | peinture impressionniste | coups de pinceau | style peinture | rendu peinture | peint a l'huile
effect watercoloured: aquarelle{,s} | a l'aquarelle | en aquarelle | effet aquarelle | comme une aquarelle | gouache | a la gouache | peinture a l'eau
effect cartoon: cartoon | bande dessinee | bd | b d | dessin anime | style bd | comme une bd | comme une bande dessinee | comics | comic | cel shading | facon bd | toon | roman graphique | caricatural | en cartoon | cartoonise{,r,z}
effect halftone: trame | tramage | trame de {points,demi-teintes,demi-teinte} | demi-teinte impression | points d'impression | effet {journal,points,trame} | effet journal a points | journal | papier journal | comme dans un journal | comme un vieux journal | serigraphie | similigravure | a points | pop art a points
effect embossed: relief grave | effet relief | effet relief grave | bas-relief | bas relief | gaufre{,r,z} | gaufrage | estampe{,r,z} | estampage | embosse{,r,z} | emboss | effet grave | sculpte{,e} | effet pierre gravee | estampé
effect pop_art: pop art | pop-art | facon warhol | warhol | andy warhol

# Format.
effect straightened: redresse{,r,z,e} | redressement | horizon droit | remets l'horizon droit | remets droit | remets-la droite | mets-la droite | remets d'aplomb | d'aplomb | mets l'horizon droit | corrige l'horizon | nivelle{,r,z} | nivelle l'horizon | l'horizon {penche,est penche,n'est pas droit,est de travers} | horizon {penche,de travers,bancal} | pas droite | pas droit | de travers | penchee | penche{,s} pas droit | de guingois | bancal{,e}
effect tilted_right: penche{,r,z} | incline{,r,z} | inclinaison
quality cropped: marges de recadrage
effect cropped: recadre{,r,z} | recadrage | rogne{,r,z} | rognage | coupe{,r,z} | decoupe{,r,z} | zoom | zoome{,r,z} | recadre{,r,z} {plus serre,serre,plus pres} | plus serre{,e} | cadrage plus serre | cadrage serre | cadre plus serre | resserre{,r,z} | resserre{,r,z} le cadrage | rapproche{,r,z} | plus pres | recadre{,r,z} les bords | rogne{,r,z} les bords | coupe{,r,z} les bords | enleve{,r,z} les bords
quality ratio: ratio | rapport | proportions | rapport d'image
effect ratio: recadrage au ratio | change le ratio
effect square: carre | carree | en carre | au carre | format carre | recadre{,r,z} en carre | image carree | photo carree | cadrage carre | photo de profil | avatar
effect portrait_format: portrait | en portrait | format portrait | mode portrait | cadrage portrait | cadrage vertical | format vertical | en vertical | en hauteur | instagram | insta | format instagram | format insta | post instagram | post insta | publication instagram
effect story_format: story | stories | en story | format story | une story | reel | reels | tiktok | snapchat | fond d'ecran {telephone,de telephone,mobile,smartphone} | ecran de telephone | plein ecran telephone
effect landscape_format: paysage format | format paysage | mode paysage | en paysage | orientation paysage | cadrage paysage | cadrage horizontal | format horizontal | en largeur | format carte postale | carte postale
effect wide_format: grand ecran | ecran large | format {large,tele,television,ecran,youtube,video,hd,panoramique tele} | youtube | miniature youtube | vignette youtube | fond d'ecran | fond d'ecran {pc,ordinateur,d'ordinateur} | diaporama
effect cinema_format: cinemascope | format {cinema,scope,panoramique} | panoramique | panorama | bandes noires | banniere | format cinemascope | tres large
effect resized: redimensionne{,r,z,e} | redimensionnement | mets a l'echelle | mise a l'echelle | change la taille
quality resized: taille | taille de l'image | taille de la photo | dimensions | resolution | definition de l'image
effect smaller: plus petit{,e} | rapetisse{,r,z} | retreci{,r,s,t} | moitie de la taille | la moitie de sa taille | taille divisee par deux | divise{,r,z} la taille par deux | divise{,r,z} par deux | deux fois plus petit{,e} | moitie plus petit{,e} | reduis l'image | reduis la photo | reduire l'image | reduire la photo | reduis les dimensions | reduis la resolution | compresse{,r,z} | moins lourd{,e} | allege le fichier
effect larger: plus grand{,e} | agrandi{,e,r,s,t,ssez} | agrandissement | double{,r,z} la taille | deux fois plus grand{,e} | taille doublee | plus gros | plus grosse | augmente la resolution | augmente la taille
effect bordered: bordure{,s} | cadre | encadre{,r,z,e} | encadrement | encadre-la | encadre-le | passe-partout | marie-louise | liseret | lisere | cadre photo | cadre autour | bord autour | un bord | filet | marge{,s} | contour de couleur
  | contour{,s}

# Styles.
effect film: argentique | pellicule | film | aspect pellicule | aspect film | rendu {argentique,pellicule,film} | look argentique | look film | facon pellicule | photo argentique | 35mm | 35 mm | kodak | portra | fuji | appareil jetable | photo jetable
effect moonlight: clair de lune | au clair de lune | lumiere de lune | sous la lune | nuit americaine | ambiance clair de lune | lueur de la lune
effect night: nuit | de nuit | la nuit | ambiance nuit | ambiance nocturne | nocturne | comme la nuit | effet nuit | comme s'il faisait nuit
effect teal_orange: teal and orange | teal orange | teal et orange | orange et teal | bleu-orange | bleu orange | bleu-orange cinema | orange-bleu | cinema {bleu-orange,bleu-orangee} | hollywood | facon hollywood | look hollywood | film hollywoodien | etalonnage {hollywoodien,bleu-orange,bleu-orangee,teal and orange}
  | etalonnage bleu et orange | look bleu et orange | style bleu et orange
effect cinematic: cinema | cinematographique | comme au cinema | comme dans un film | rendu cinema | look cinema | style cinema | ambiance cinema | ambiance film | effet cinema | etalonnage cinema | facon cinema | film de cinema
effect matte: mat | mate | rendu mat | effet mat | finition mate | aspect mat | matte
effect polaroid: polaroid{,s} | style polaroid | comme un polaroid | vieux polaroid | facon polaroid | instantane | photo instantanee | pola | instax | effet polaroid
effect cross_process: traitement croise | developpement croise | cross process | cross-process | cross processing | lomo | effet lomo | lomographie | pellicule perimee | traitements croises
effect pastel: pastel{,s} | couleurs pastel | tons pastel | teintes pastel | pastels doux | bonbon | couleurs bonbon | acidule{,e}
effect high_key: high key | high-key | tres clair et doux | lumineux et epure | clair et epure
effect low_key: low key | low-key | clair-obscur | clair obscur | caravage | rembrandt
effect lofi: lofi | lo-fi | lo fi
effect gritty: brut{,e} | rugueux | rugueuse | grunge | urbain{,e} | rendu brut | sale | crade | industriel{,le} | street
effect bleach_bypass: sans blanchiment | bleach bypass
effect hdr: hdr | effet hdr | rendu hdr | plus de dynamique | grande dynamique | plage dynamique | plus de plage dynamique
effect neon: neon{,s} | ambiance neon | synthwave | vaporwave | boite de nuit | electrique
effect autumnal: automne | automnal{,e} | couleurs d'automne | ambiance automne | ambiance automnale | tons d'automne | couleurs automnales
effect gloomy: pluvieux | pluvieuse | ambiance pluie | ambiance triste | ambiance maussade | plus morose
effect sunny: ete | ambiance ete

# Comment un plan s'écrit.
say exposure: exposition
say brightness: luminosité
say contrast: contraste
say highlights: hautes lumières
say shadows: ombres
say whites: blancs
say blacks: noirs
say curves: courbes
say levels: niveaux
say auto_levels: niveaux automatiques
say auto_white_balance: balance des blancs automatique
say saturation: saturation
say vibrance: vibrance
say temperature: chaleur
say tint: teinte magenta
say hue: teinte
say black_and_white: noir et blanc
say sepia: sépia
say duotone: bichromie
say gradient_map: carte de dégradé
say split_toning: virage partiel
say posterise: postérisation
say threshold: taux de seuil
say grain: grain
say recolour: recoloration
say selective_colour: couleur sélective
say vignette: vignette
say gaussian_blur: flou
say motion_blur: flou de mouvement
say lens_blur: bokeh
say tilt_shift: tilt-shift
say sharpen: accentuation
say clarity: clarté
say texture: texture
say dehaze: anti-brume
say denoise: débruitage
say invert: négatif
say pixelate: pixellisation
say pencil_sketch: dessin au crayon
say ink: encre
say oil: peinture à l'huile
say watercolour: aquarelle
say cartoon: cartoon
say halftone: trame
say emboss: bas-relief
say flip_horizontal: miroir
say flip_vertical: retournement vertical
say rotate_quarter: rotation
say rotate: redressement
say crop: marges de recadrage
say crop_to_ratio: recadrage au ratio
say resize: redimensionnement
say border: bordure

parameter size: taille | etendue
parameter radius: rayon
parameter black: point noir
parameter white: point blanc
parameter shadows: ombres
parameter midtones: tons moyens
parameter highlights: hautes lumieres
parameter gamma: gamma
parameter dark: sombre
parameter light: clair
parameter palette: palette
parameter balance: balance
parameter levels: niveaux
parameter level: niveau
parameter from: depuis
parameter to: vers
parameter width: largeur
parameter chroma: chroma
parameter lightness: clarte de la couleur
parameter centre: centre
parameter hue: teinte
parameter saturation: saturation
parameter angle: angle
parameter length: longueur
parameter left: gauche
parameter top: haut
parameter right: droite
parameter bottom: bas
parameter x: x
parameter y: y
parameter red: rouge
parameter green: vert
parameter blue: bleu
say size: taille
say radius: rayon
say black: point noir
say white: point blanc
say midtones: tons moyens
say gamma: gamma
say dark: sombre
say light: clair
say palette: palette
say balance: balance
say level: niveau
say from: depuis
say to: vers
say width: largeur
say chroma: chroma
say lightness: clarté de la couleur
say centre: centre
say angle: angle
say length: longueur
say left: gauche
say top: haut
say right: droite
say bottom: bas
say x: x
say y: y
say red: rouge
say green: vert
say blue: bleu

say in_mask: dans le masque
say in_outside_mask: hors du masque
say in_everywhere: partout
say in_reds: dans les rouges
say in_oranges: dans les oranges
say in_yellows: dans les jaunes
say in_greens: dans les verts
say in_cyans: dans les cyans
say in_blues: dans les bleus
say in_purples: dans les violets
say in_pinks: dans les roses
say in_highlights: dans les hautes lumières
say in_midtones: dans les tons moyens
say in_shadows: dans les ombres
say in_edges: sur les bords
say in_corners: dans les coins
say in_centre: au centre
say in_top: en haut
say in_bottom: en bas
say in_left: du côté gauche
say in_right: du côté droit
