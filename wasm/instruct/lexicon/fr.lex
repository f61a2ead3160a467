language: fr
elision: l | d | qu | n | s | j | m | t | c | jusqu | lorsqu | puisqu | quelqu

# Ne veut rien dire en soi. Les articles peuvent aussi se glisser dans une expression.
article: le | la | les | l' | un | une | des | du | de | d' | ce | cet | cette | ces | mon | ma | mes | son | sa | ses | ton | ta | tes | notre | votre | leur{,s} | au | aux
skip: s'il te plait | s'il vous plait | stp | svp | merci | bonjour | salut | bonsoir | coucou | peux-tu | peux tu | tu peux | pourrais-tu | pourrais tu | tu pourrais | pouvez-vous | vous pouvez | pourriez-vous | vous pourriez | est-ce que | est ce que | on peut | on pourrait | puis-je | je peux
  | je voudrais | je veux | j'aimerais | je souhaite | je souhaiterais | je desire | j'ai besoin | il faut | il faudrait | faudrait | faut | on veut | je prefere | je prefererais | veuillez | veux | voudrais | aimerais | besoin | aide-moi | essaie | essaye | essayez
  | photo{,s} | photographie{,s} | image{,s} | cliche | portrait | selfie | vue | scene | prise de vue | fichier | tout | toute | tous | toutes | ensemble | entier | entiere
  | rend | rends | rendre | rendez | rendu{,e} | fais | fait | faire | faites | mets | met | mettre | mettez | passe{,r,z} | donne{,r,z} | applique{,r,z} | utilise{,r,z} | ajuste en | converti{,r,s,t,ssez} | transforme{,r,z} en | change{,r,z} en | transforme la en | laisse apparaitre | devenir | devienne | soit | sois | etre | sera | corrige ca | corrige cela | corrige-la | corrige-le | tout autour
  | que | qu' | qui | quoi | comme | c' | ca | cela | il | elle | on | je | j' | tu | vous | nous | moi | me | m' | te | t' | se | s' | lui | y | en | ils | elles | eux
  | style | effet{,s} | filtre{,s} | look | ambiance | atmosphere | aspect | rendu | ton{,s} | tonalite{,s} | esprit | facon | genre | mode | maniere | air | cote | niveau{,x} | allure | traitement | version | touche de | pointe de | note de | dose de
  | a | pour | par | vers | chez | parce que | car | afin | si possible | si tu peux | si vous pouvez | peut-etre | juste | simplement | vraiment un | bien sur | alors | donc | voila | ok | d'accord | la-dedans | maintenant | tout de suite | directement | il y a | y a | je trouve | je pense | ressemble | avoir | ait | ai | as | avait | aurait | quand meme | tout court | global{,e,ement} | au total | bel | beau | belle | joli{,e,ment} | bonne | bon
  | generale | general | leger que | chose | truc | meme | hein | quoi | stp merci | image la | donne-lui | donne lui | apporte{,r,z} | opere | effectue{,r,z} | realise{,r,z} | procede a | procedez a
is: est | sont | c'est | etait | semble | parait | a l'air | on dirait
inside: dans | sur | a l'interieur | au sein | seulement dans | uniquement dans | seulement sur | uniquement sur | juste dans | juste sur | que dans | seulement | uniquement | dedans
and: et | mais | ou | ni | ainsi que | aussi | et aussi | egalement | plus aussi | tout en | en meme temps | par contre | cependant | pourtant | toutefois | ainsi qu' | mais aussi | en outre
with: avec
then: puis | et puis | ensuite | et ensuite | apres | apres ca | apres cela | enfin | finalement | pour finir | d'abord | tout d'abord | premierement | deuxiemement | pour commencer | suivi de | suivi d' | puis enfin

# Combien.
degree 0.25: a peine | tres legerement | tres peu | un tout petit peu | un chouia | un poil | tres leger | tres legere | un soupcon | infime | imperceptible | imperceptiblement | un tantinet | un brin | tres faible | tres discret | tres discrete | tout petit peu
degree 0.5: un peu | un petit peu | legerement | leger{,s} | legere{,s} | quelque peu | faible{,s} | faiblement | subtil{,e,s,es} | subtilement | discret{,s} | discrete{,s} | discretement | doucement | doux | douce | delicat{,e,s} | delicatement | une touche | une pointe | une pincee
  | modere{,e,s} | moderement | petit{,e,s} | d'un cran | d'un poil | plus ou moins | pas trop | pas beaucoup | sans exces | sans exagerer | sans en faire trop | n'exagere pas | sans trop en faire | naturel{,le} | naturellement | mesure{,e} | pas trop fort{,e} | pas trop prononce{,e} | pas trop marque{,e} | pas trop intense | timide | timidement | vite fait | leger leger | rien de trop fort | leger peu | peu
degree 1: normal | normale | normalement | assez | plutot | moyen | moyenne | moyennement
degree 1.7: beaucoup | tres | fort{,e,s,es} | fortement | nettement | bien | vraiment | enormement | intense{,s} | intensement | franchement | largement | carrement | considerablement | sacrement | bien plus | tellement | gros | grosse | grand{,e} | puissant{,e} | appuye{,e} | marque{,e} | prononce{,e} | profond{,e} | profondement | a fond les ballons | pas mal | serieusement | sensiblement | dramatique | plein | vachement | hyper | super | visible{,ment} | soutenu{,e} | vif | fort fort | notablement
degree 2.5: extremement | enorme{,s} | au maximum possible | le plus possible | ultra | radicalement | extreme | tres fort{,e} | tres fortement | tres tres | enormement plus | tres prononce{,e} | tres marque{,e} | tres intense | drastiquement | violemment | incroyablement | a mort | de ouf
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
increase: plus | + | plus de | plus d' | davantage | augmente{,r,z} | augmentation | accentue{,r,z} | renforce{,r,z} | booste{,r,z} | monte{,r,z} | hausse{,r,z} | eleve{,r,z} | pousse{,r,z} | intensifie{,r,z} | amplifie{,r,z} | ameliore{,r,z} | manque | manque de | manque d' | il manque | pas assez | trop peu | pas suffisamment | insuffisamment | insuffisant{,e} | pas tres | peu de
  | remonte{,r,z} | gonfle{,r,z} | exagere{,r,z} | encore plus | encore | un surplus de | de plus | en plus | relever | releve{,z} | rehausse{,r,z} | fais ressortir | faire ressortir | fait ressortir | encore un peu plus | donne plus de | gagner | souligne{,r,z} | muscle{,r,z} | dynamise{,r,z}
decrease: moins | moins de | moins d' | diminue{,r,z} | diminution | reduis | reduire | reduit | reduisez | reduction | baisse{,r,z} | attenue{,r,z} | affaibli{,r,s,t} | abaisse{,r,z} | descends | descendre | adouci{,s,r,t} | limite{,r,z} | calme{,r,z} | tempere{,r,z} | modere{,r,z} | allege{,r,z} | pas si | pas aussi | tasse{,r,z} | encore moins | rabaisse{,r,z} | freine{,r} | minimise{,r,z}
too: trop | trop de | trop d' | excessivement | exces de | exces d' | excessif | excessive | un exces de
limit: pas trop | mais pas trop | sans etre trop | sans que ce soit trop | sans devenir trop | pas excessivement
add: ajoute{,r,z,s} | rajoute{,r,z} | insere{,r,z} | incruste{,r,z} | place{,r,z} | pose{,r,z} | inclus | inclure | integre{,r,z} | introdui{s,re,sez} | mets | mettre | mettez | met | transforme{,r,z,s} | change{,r,z} en | converti{,r,s,ssez} | fais apparaitre | fais
remove: enleve{,r,z,s} | retire{,r,z,s} | supprime{,r,z,s} | efface{,r,z,s} | ote{,r,z} | vire{,r,z} | elimine{,r,z} | gomme{,r,z} | debarrasse{,r,z} | fais disparaitre | faire disparaitre | nettoie | nettoyer | cache{,r,z} | masquer | masquez | corrige{,r,z} | annule{,r,z} | compense{,r,z} | neutralise{,r,z} | perd{,s,re}
generate: remplace{,r,z,s} | remplacement | dessine{,r,z} | genere{,r,z} | imagine{,r,z} | peins | peindre | peint{,e} | invente{,r,z} | cree{,r,z} | etends | etendre l'image | agrandis | agrandir | a la maniere de | dans le style de | style de | facon van gogh | van gogh | picasso | monet | ghibli | pixar | disney | manga | anime | dessin anime | bande dessinee | bd
  | cartoon | aquarelle | peinture | peinture a l'huile | tableau | croquis | esquisse | crayon | dessin | fais-le sourire | fais-la sourire | fais le sourire | fais la sourire | sourire | sourit | souriant{,e} | rire | rajeuni{,s,r} | vieilli{,s,r} | maigri{,s,r} | habille{,r,z} | deguise{,r,z} | lego | pixel art | cyberpunk | change le fond | changer le fond | change l'arriere-plan | changer l'arriere-plan | neiger | pleuvoir | sous la neige | sous la pluie | en hiver | en ete | en automne | au printemps | deplace{,r,z} | colorise{,r,z}
  | plus jeune | plus vieux | plus vieille | plus mince | plus grand | yeux ouverts | ouvre les yeux | ferme les yeux | detoure{,r,z} | tenir | portant
object: fond | arriere-plan | arriere plan | premier plan | avant-plan | avant plan | decor | ciel | nuage{,s} | soleil | lune | etoile{,s} | visage{,s} | personne{,s} | gens | homme{,s} | femme{,s} | fille{,s} | garcon{,s} | enfant{,s} | bebe{,s} | sujet{,s} | cheveux | oeil | yeux | peau | dents | levres | nez | bouche | main{,s} | tete{,s} | corps | vetement{,s} | chemise | robe | veste | chapeau{,x} | lunettes | barbe | moustache
  | chien{,s} | chat{,s} | cheval | chevaux | oiseau{,x} | animal | animaux | dinosaure{,s} | dragon{,s} | licorne{,s} | arbre{,s} | fleur{,s} | herbe | montagne{,s} | mer | ocean | plage | riviere | lac | eau | vague{,s} | voiture{,s} | camion{,s} | maison{,s} | batiment{,s} | immeuble{,s} | rue | route | mur{,s} | fenetre{,s} | porte{,s} | table | nourriture | assiette | texte | logo | filigrane | panneau{,x}
  | neige | pluie | brouillard | fumee | feu | soucoupe | robot{,s} | chateau{,x} | pont{,s} | bateau{,x} | arc-en-ciel | touriste{,s} | foule | ride{,s} | bouton{,s} | tache{,s} | rayure{,s} | fil{,s} electrique{,s} | poubelle{,s} | reflet{,s} | nuit | jour | hiver | automne | printemps | yeux rouges | objet{,s} | bras | jambe{,s} | ami{,e,s,es} | mari | fils | mere | pere | maman | papa | dame | type{,s} | plante{,s} | jardin | foret | ville | couronne | ailes | ballon{,s} | tasse | bouteille{,s} | vaisseau

# Exceptions et endroits.
negate: pas | jamais | non | surtout pas | evite{,r,z}
negate-prefix: ne | n'
without: sans | pas de | pas d' | aucun{,e} | plus aucun{,e} | zero
keep: garde{,r,z} | conserve{,r,z} | preserve{,r,z} | laisse{,r,z} | maintien{,s} | maintenir | gardant | conservant | preservant | protege{,r,z} | tel quel | telle quelle | tels quels | intact{,e,s,es} | inchange{,e,s,es}
touch: touche{,r,z,s} | toucher | change{,r,z,s} | modifie{,r,z,s} | modifier | altere{,r,z} | affecte{,r,z} | ajuste{,r,z} | regle{,r,z} | retouche{,r,z} | retoucher | bouge{,r,z} | perdre | changement | touchant
except: sauf | sauf dans | sauf sur | excepte | hors | hors de | hors du | en dehors | en dehors de | a l'exterieur | a l'exterieur de | tout sauf | partout sauf | hormis | a part | autour | autour de | a l'exception | a l'exception de | pas dans | pas sur | a l'exclusion
region mask: masque | zone masquee | zone peinte | partie peinte | zone selectionnee | partie selectionnee | selection | zone choisie | zone que j'ai peinte | ce que j'ai peint | ce que j'ai selectionne | la zone que j'ai selectionnee | zone marquee | partie marquee | zone coloriee | endroit peint | la ou j'ai peint | zone dessinee | partie masquee | region selectionnee | region peinte | surface peinte | la partie que j'ai peinte
region outside_mask: le reste | le reste de l'image | le reste de la photo | tout le reste | reste | exterieur | ailleurs | partout ailleurs | zone non peinte | zone non selectionnee | dehors
region everywhere: partout | toute la photo | toute l'image | l'ensemble de la photo | l'ensemble de l'image | l'image entiere | la photo entiere | image complete | globalement partout

# Lumière.
effect brighter: eclairci{,r,s,t,ssez} | eclaircissement | illumine{,r,z} | eclaire{,r,z} | plus lumineux | plus lumineuse | surexposer | sous-expose{,e,s,es} | sous expose{,e} | plus de lumiere | plus eclaire{,e} | lumiere en plus | ajoute de la lumiere | ajouter de la lumiere | ajoutez de la lumiere | mets de la lumiere | donne de la lumiere | debouche{,r,z}
state brighter: clair{,e,s,es} | lumineux | lumineuse{,s} | eclaire{,e,s,es} | brillant{,e} | blanc | blanche | eclatant{,e}
quality brighter: luminosite | lumiere{,s} | exposition | clarte | luminance | brillance | eclairage
effect darker: assombri{,r,s,t,ssez} | assombrissement | obscurci{,r,s,t,ssez} | fonce{,r,z} | surexpose{,e,s,es} | crame{,e} | plus sombre{,s} | plus fonce{,e} | noirci{,r,s,ssez} | lumiere en moins | tamise{,r,z}
state darker: sombre{,s} | fonce{,e,s,es} | foncee | obscur{,e,s,es} | noir | noire | tamise{,e}
quality darker: obscurite | noirceur
effect contrasted: contraste{,r,z} plus | plus de contraste{,s} | contraster | contrastez
state contrasted: contraste{,s,e,es} | contrastee{,s} | dur{,e}
quality contrasted: contraste{,s}
effect flatter: aplati{,r,s,ssez} | decontraste{,r,z} | contraste doux
state flatter: plat{,e,s,es} | mou | molle

# Couleur.
effect saturated: sature{,r,z} | plus de couleur{,s} | ravive{,r,z} | ravive{,r,z} les couleurs | avive{,r,z} | avive{,r,z} les couleurs | couleurs plus vives | couleurs vives | couleurs eclatantes | couleurs plus eclatantes | couleurs intenses | couleurs plus intenses | couleurs plus fortes | colore{,r,z} | fais ressortir les couleurs | faire ressortir les couleurs | fait ressortir les couleurs | fais peter les couleurs | rehausse{,r,z} les couleurs | peps les couleurs | des couleurs qui claquent | couleurs qui claquent | couleurs saturees | couleurs plus saturees | couleurs qui petent | intensifie{,r,z} les couleurs | rechauffe les couleurs vives
state saturated: sature{,e,s,es} | saturee{,s} | colore{,e,s,es} | coloree{,s} | vif | vive{,s} | vifs | criard{,e,s,es} | flashy | eclatantes | eclatants | flashant{,e} | intense{,s}
quality saturated: saturation | couleur{,s} | vivacite | vibrance | coloration
effect muted: desature{,r,z} | delave les couleurs | attenue{,r,z} les couleurs | adouci{,s,r} les couleurs | couleurs douces | couleurs plus douces | couleurs pales | couleurs attenuees | couleurs pastel | pastel | couleurs plus pales | couleurs ternes | palir | palis | couleurs desaturees | terni{,r,s}
state muted: pale{,s} | terne{,s} | fade{,s} | desature{,e,s,es} | desaturee | delave couleur | palot{,te} | palichon{,ne}
quality warmer: chaleur | temperature | temperature de couleur | temperature des couleurs | balance des blancs | balance de blancs | tons chauds | tonalite chaude
effect warmer: rechauffe{,r,z} | rechauffement | jauni{,r,s,ssez} | plus chaud{,e,s,es} | plus jaune{,s} | plus orange{,e} | plus orangee | lumiere chaude | tons chauds | couleurs chaudes | couleurs plus chaudes | tons plus chauds | lumiere plus chaude | teintes chaudes | tonalites chaudes | chaleureux | chaleureuse{,s} | cosy | teintes plus chaudes | lumiere doree chaude
state warmer: chaud{,e,s,es} | jaune{,s} | jaunatre{,s} | orange{,e,s,es} | orangee | roux | jauni{,e} | dominante jaune | dominante orange
effect cooler: refroidi{,r,s,t,ssez} | refroidissement | bleui{,r,s,ssez} | plus froid{,e,s,es} | plus bleu{,e,s,es} | plus frais | plus fraiche | lumiere froide | tons froids | couleurs froides | couleurs plus froides | tons plus froids | lumiere plus froide | teintes froides | tonalites froides | glacial{,e} | glace{,e} | hivernal{,e} leger | teintes plus froides
state cooler: froid{,e,s,es} | bleu{,e,s,es} | bleuatre{,s} | bleute{,e,s} | bleutee | frais | fraiche | dominante bleue
quality cooler: fraicheur | froideur
effect black_and_white: noir et blanc | noir & blanc | noir blanc | noir-et-blanc | n&b | n & b | nb | n et b | monochrome{,s} | monochromatique | niveaux de gris | nuances de gris | gris | grise | en gris | echelle de gris | sans couleur{,s} | enleve{,r,z} les couleurs | enleve{,r,z} la couleur | retire{,r,z} les couleurs | retire{,r,z} la couleur | supprime{,r,z} les couleurs | supprime{,r,z} la couleur | enleve{,r,z} toutes les couleurs | supprime{,r,z} toutes les couleurs | retire{,r,z} toutes les couleurs | plus aucune couleur | pas de couleur{,s} | aucune couleur | efface{,r,z} les couleurs | vire{,r,z} les couleurs | vire{,r,z} la couleur | desature{,r,z} completement | completement desature{,e} | desature{,r,z} totalement | tout en gris
effect sepia: sepia | brunatre | brun | brune | marron | teinte brune | virage sepia | ton brun | tons bruns | couleur cafe
effect invert: inverse{,r,z} | inverse{,r,z} les couleurs | inversion | inversion des couleurs | negatif | en negatif | couleurs inversees | negatif photo | comme un negatif | couleurs opposees | inverti{,r,s} | intervertir les couleurs | intervertis les couleurs | radiographie | comme une radio

# Cadre et netteté.
effect vignette: vignette{,s,r} | vignetage | vignettage | {assombri,obscurci,noirci,fonce}{,r,s,t,ssez,e} les {bords,coins,angles,contours} | {bords,coins,angles} {sombres,fonces,noirs,assombris,obscurcis} | {bords,coins,angles} plus {sombres,fonces,noirs} | {assombri,obscurci}{r,s,t} autour | contour sombre | contours sombres | ombre sur les bords | ombre dans les coins | ombres sur les bords
effect light_vignette: vignette blanche | vignettage blanc | {eclairci,illumine,eclaire}{,r,s,t,ssez} les {bords,coins,angles} | {bords,coins,angles} {clairs,blancs,lumineux,plus clairs,plus lumineux}
effect blur: flou{,s,e,te,ter,tez,tes} | floue{,s,r,z} | flouter | floutage | flou gaussien | adouci{,r,s} les details | lisse{,r,z} | lissage | brouille{,r,z} | hors focus | vaporeux | vaporeuse | estompe{,r,z} | moins net | moins nette | moins de nettete | pas net voulu | defocalise{,r} | mise au point douce
state blur: flou{,s,e,es} | brouille{,e} | floute{,e,s,es}
quality blur: flou
effect sharpen: accentuation | plus net{,te,s,tes} | plus precis{,e} | pique | plus pique | plus de pique | plus de details | plus de detail | accentue{,r,z} les details | accentue{,r,z} la nettete | renforce{,r,z} les details | renforce{,r,z} la nettete | fais ressortir les details | faire ressortir les details | pas net{,te} | pas nette | pas assez net{,te} | pas tres net{,te} | n'est pas nette | defloute{,r,z} | deflouter | affine{,r,z} | precise{,r,z} | affute{,r,z} | enleve{,r,z} le flou | retire{,r,z} le flou | supprime{,r,z} le flou | corrige{,r,z} le flou | reduis le flou | moins de flou | moins flou{,e} | plus defini{,e} | plus de definition | mise au point | aiguise{,r,z} | plus de nettete | accentue | accentuez | accentuer | refais la mise au point | ameliore{,r,z} la nettete | details plus nets
state sharpen: net{,te,s,tes} | precis{,e,es} | defini{,e}
quality sharpen: nettete | details | detail | definition | precision | pique

# Tourner.
effect mirror: miroir | en miroir | effet miroir | retourne{,r,z} | retournement | retournement horizontal | retourne{,r,z} horizontalement | symetrie | symetrie horizontale | symetrie axiale | inverse{,r,z} gauche et droite | inverse{,r,z} la gauche et la droite | inverse{,r,z} gauche droite | inverse{,r,z} droite et gauche | inverse{,r,z} droite gauche | inverse{,r,z} horizontalement | inverse{,r,z} le sens | inverse{,r,z} de gauche a droite | gauche droite | reflet miroir | bascule{,r,z} horizontalement | flip | flippe{,r,z} | flip horizontal | echange{,r,z} gauche et droite | echange{,r,z} la gauche et la droite | permute{,r,z} gauche et droite | retourne{,r,z} de gauche a droite | dans un miroir | miroir horizontal | comme dans un miroir
effect flip_upside_down: retournement vertical | retourne{,r,z} verticalement | miroir vertical | symetrie verticale | inverse{,r,z} verticalement | inverse{,r,z} haut et bas | inverse{,r,z} le haut et le bas | bascule{,r,z} verticalement | flip vertical | echange{,r,z} le haut et le bas | retourne{,r,z} de haut en bas | haut en bas | de haut en bas | inverse{,r,z} haut bas | retourne{,r,z} le haut et le bas
effect half_turn: a l'envers | tete en bas | tete a l'envers | la tete en bas | demi-tour | demi tour | un demi-tour | sens dessus dessous | cul par-dessus tete
effect turn_right: tourne{,r,z,s} | tournee | pivote{,r,z} | rotation | quart de tour | un quart de tour | bascule{,r,z} | fais pivoter | faire pivoter | fais tourner | faire tourner | tourne{,r,z} a droite | tourne{,r,z} vers la droite | quart de tour a droite | quart de tour vers la droite | rotation a droite | rotation horaire | sens horaire | sens des aiguilles d'une montre | tourne{,r,z} dans le sens des aiguilles d'une montre | rotation vers la droite | sur le cote | couche{,r,z}
effect turn_left: tourne{,r,z} a gauche | tourne{,r,z} vers la gauche | quart de tour a gauche | quart de tour vers la gauche | rotation a gauche | rotation vers la gauche | rotation anti-horaire | rotation antihoraire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | pivote{,r,z} a gauche | pivote{,r,z} vers la gauche
tag left: a gauche | vers la gauche | gauche | sens inverse | antihoraire | anti-horaire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | sens contraire des aiguilles d'une montre | dans le sens inverse des aiguilles d'une montre
tag right: a droite | vers la droite | droite | horaire | sens horaire | sens des aiguilles d'une montre | dans le sens des aiguilles d'une montre
tag around: tete en bas | a l'envers | demi-tour
tag vertical: vertical | verticale | verticalement | a la verticale | de haut en bas
tag horizontal: horizontal | horizontale | horizontalement | a l'horizontale | de gauche a droite
tag white: blanc | blanche | clair | claire
tag black: noir | noire | sombre

# Ambiances.
effect vintage: vintage | retro | a l'ancienne | nostalgique | nostalgie | annees soixante | annees soixante-dix | argentique | vieux film | comme un vieux film | film ancien | pellicule | polaroid | old school | lomo | d'epoque | d'antan | retro-style | suranne{,e}
effect old_photo: vieille photo | photo ancienne | comme une vieille photo | ancien | ancienne | antique | comme une photo ancienne | carte postale ancienne | daguerreotype | photo de grand-mere | photo d'epoque | vieille image | vieilli{,e}
effect warm_evening: soiree chaude | soir d'ete | soiree d'ete | lumiere du soir | soiree | soir | soiree chaleureuse | chaude soiree | ambiance du soir | lueur de bougie | a la bougie | aux chandelles | coin du feu | au coin du feu | crepuscule | chaud soir d'ete | fin de journee
effect golden_hour: heure doree | golden hour | dore{,e} | doree | lumiere doree | coucher de soleil | comme au coucher du soleil | coucher du soleil | couche de soleil | lever de soleil | lever du soleil | soleil couchant | fin d'apres-midi | heure magique
effect pop: punch | plus de punch | peps | pep's | plus de peps | donne du peps | donne du punch | punchy | pechu{,e} | peche | plus de peche | dynamique | plus dynamique | dynamisme | plus de dynamisme | impact | plus d'impact | percutant{,e} | plus de vie | vivant{,e} | plus vivant{,e} | energie | energique | claque | qui claque | qui pete | pete | ressortir | fais-la ressortir | tonique | plus de relief | relief | qui en jette | vitamine{,e} | vitaminee | du chien | eclat | plus d'eclat | plus de caractere
effect moody: moody | melancolique | melancolie | mysterieux | mysterieuse | lugubre | tenebreux | tenebreuse | inquietant{,e} | ambiance sombre | atmosphere sombre | sombre et mysterieux
effect dramatic: dramatique | plus dramatique | cinema | cinematographique | epique | theatral{,e} | comme au cinema | comme dans un film | film hollywoodien | spectaculaire | grandiose
effect soft: doux | douce | douceur | adouci{,r,s,t,ssez} | adoucissement | tendre | delicat{,e} | romantique | plus de douceur | plus doux | plus douce
effect dreamy: onirique | reveur | reveuse | feerique | ethere{,e} | etheree | magique | comme un reve | comme dans un reve | conte de fees | enchante{,e} | angelique | brumeux
state faded: delave{,e,s,es} | delavee{,s} | decolore{,e} | fane{,e}
effect faded: passe{,e} | mat | mate | blanchi | patine{,e}
effect noir: film noir | noir et blanc dramatique | polar
effect cold_morning: matin froid | matin d'hiver | hivernal{,e} | ambiance d'hiver | nordique | scandinave | petit matin | froid matin | lumiere d'hiver | ambiance hivernale
effect sunny: ensoleille{,e,s,es} | ensoleillee | estival{,e} | comme en plein soleil | plein soleil | plus de soleil | joyeux | joyeuse | gai | gaie | gaite | ambiance d'ete | beau temps | lumiere d'ete | radieux | radieuse
state gloomy: triste | maussade | morose | morne | deprimant{,e}
effect gloomy: tristesse | plus triste | couvert | ciel couvert ambiance | grisaille | temps gris | jour de pluie
effect improved: ameliore{,r,z} | amelioration | mieux | meilleur{,e} | embelli{,r,s,ssez} | plus beau | plus belle | plus joli{,e} | plus professionnel{,le} | professionnel{,le} | peaufine{,r,z} | sublime{,r,z} | optimise{,r,z} | arrange{,r,z}

# Ce que l'on peut garder.
aspect colours: couleur{,s} | teinte{,s} | tons | coloris | tonalites
aspect light: lumiere | luminosite | exposition | eclairage

# De vrais mots, que rien ici ne comprend.
known: vert{,e,s,es} | rouge{,s} | rose{,s} | violet{,te,s} | mauve | bruit | grain | recadre{,r,z} | rogne{,r,z} | redresse{,r,z} | redimensionne{,r,z} | ombre{,s} | hautes lumieres | noirs | blancs | courbe{,s} | hdr | bokeh | mouvement | bord{,s} | coin{,s} | angle{,s} | haut | bas | centre | milieu | cadre | bordure
  | fromage | gateau | livre | lettre | ligne | monde | montre | plaine | plante | poisson | pomme | porte | poule | prince | prune | chaise | chapeau | charme | chasse | chose | ferme | force | forme | fruit | genou | gorge | gouter | jouer | laine | langue | lourd | marche | metal | musique | nappe | ombrelle | piece | pierre | place | plage | poire | point | police | poudre | route | sable | sel | signe | sucre | tante | temps | terre | tigre | tigre | trace | train | tresor | usine | vache | valise | verre | veste | viande | village | vitre | voile | voisin | volant | voyage
say exposure: exposition
say contrast: contraste
say saturation: saturation
say temperature: chaleur
say black_and_white: noir et blanc
say sepia: sépia
say vignette: vignette
say gaussian_blur: flou
say sharpen: accentuation
say invert: négatif
say flip_horizontal: miroir
say flip_vertical: retournement vertical
say rotate_quarter: rotation
say size: taille
say radius: rayon
say mask: dans le masque
say outside_mask: hors du masque
say everywhere: partout
