language: fr
elision: l | d | qu | n | s | j | m | t | c | jusqu | lorsqu | puisqu | quelqu

# Ne veut rien dire en soi. Les articles peuvent aussi se glisser dans une expression.
article: le | la | les | l' | un | une | des | du | de | d' | ce | cet | cette | ces | mon | ma | mes | son | sa | ses | ton | ta | tes | notre | votre | leur{,s} | au | aux
skip: s'il te plait | s'il vous plait | stp | svp | merci | bonjour | salut | bonsoir | coucou | peux-tu | peux tu | tu peux | pourrais-tu | pourrais tu | tu pourrais | pouvez-vous | vous pouvez | pourriez-vous | vous pourriez | on peut | on pourrait | puis-je | je peux
  | je voudrais | je veux | j'aimerais | je souhaite | je souhaiterais | je desire | j'ai besoin | il faut | il faudrait | faudrait | faut | on veut | je prefere | je prefererais | veuillez | veux | voudrais | aimerais | besoin | aide-moi | essaie | essaye | essayez
  | photo{,s} | photographie{,s} | image{,s} | cliche | selfie | vue | scene | prise de vue | fichier | tout | toute | tous | toutes | ensemble | entier | entiere
  | rendu{,e} | fais | fait | faire | faites | mets | met | mettre | mettez | passe{,r,z} | donne{,r,z} | applique{,r,z} | utilise{,r,z} | ajuste en | converti{,r,s,t,ssez} | transforme{,r,z} en | change{,r,z} en | transforme la en | laisse apparaitre | devenir | devienne | soit | sois | etre | sera | corrige ca | corrige cela | corrige-la | corrige-le | tout autour
  | que | qu' | qui | quoi | comme | c' | ca | cela | il | elle | on | je | j' | tu | vous | nous | moi | me | m' | te | t' | se | s' | lui | y | en | ils | elles | eux
  | style | effet{,s} | filtre{,s} | look | ambiance | atmosphere | aspect | rendu | ton{,s} | tonalite{,s} | esprit | facon | genre | mode | maniere | air | cote | niveau{,x} | allure | traitement | version | touche de | pointe de | note de | dose de
  | pour | par | vers | chez | parce que | afin | si possible | si tu peux | si vous pouvez | peut-etre | juste | simplement | vraiment un | bien sur | alors | donc | voila | ok | d'accord | la-dedans | maintenant | tout de suite | directement | il y a | y a | je trouve | je pense | ressemble | avoir | ait | ai | as | avait | aurait | quand meme | tout court | global{,e,ement} | au total | bel | beau | belle | joli{,e,ment} | bonne | bon
  | generale | general | leger que | chose | truc | meme | hein | quoi | stp merci | image la | donne-lui | donne lui | apporte{,r,z} | opere | effectue{,r,z} | realise{,r,z} | procede a | procedez a
  | tbh | franchement | honnetement | perso | genre de | espece de | une espece de | sorte de | une sorte de | tu sais | tu vois | euh | hum | bah | ben | bref | quoi la | mdr | lol | ptdr | wesh | mec | chef | allez | vas-y | vas y | hop | tiens | dis | dis donc | oui | ouais | merci beaucoup | merci d'avance | bonjour a tous | cordialement | la-dessus | dessus | dessous | aurais | aurait besoin | a besoin de | a besoin d' | besoin de | besoin d' | serait | seraient | dois | doit | doivent | devrait | faudra | peux | peut | pourrais | pourrait | possible | s'il y a moyen | si c'est possible | y a moyen de | y a moyen d' | il y a moyen de | est-il possible de | serait-il possible de | serait-il possible d' | est-ce possible de | est-ce que tu peux | est-ce que tu pourrais | est-ce que vous pouvez | est-ce que vous pourriez | tu veux bien | ca te derangerait de | pouvoir | aime | aimais | aimerai | voudrai | partie{,s} | zone{,s} | endroit{,s} | bout | coup | coup de | petit coup de | un coup de | cote la | d'image | visuel | resultat | dedans la | ensemble de | format | formater | rendu final | tonalites | teintes | nuances | valeurs | trucs | choses | cette fois | cette fois-ci | pareillement | tant | vrai | vraie | trouve | mon image | cette image | photos la | cliches | toute la photo la | sympa | cool | top du top | propre | nickel | stylé | style{,e} | chouette | ta | tas | photo-la | image-la | fait que | fasse | faisait | avoir un | obtenir | obtiens | rajout
  | mettait | mettrait | rendait | rendrait | faisait | ferait | passait | passerait | transformait | donnait | donnerait | appliquait | ajoutait un | essayait | utilisait | tournait ca | changeait ca | avait | voulait | pouvait | devenait | mettais | rendais | faisais | passais | transformais | donnais
  | jaimerais | jaimerai | jvoudrais | jvoudrai | jveux | jvx | jsuis | chui | jai | ya | y'a | tt | tte | pr | ke | kon | stpp | svpp | wsh | jte | ptit | ptite | ajouter une touche de
  | quelqu'un | les amis | cher | chere | madame | monsieur | docteur | bonsoir a tous | hello | coucou tout le monde
  | salut les amis | pourrait-on | peut-on | pourriez vous | pouvez vous | peut on | vous serait-il possible de
  | auriez-vous la gentillesse de | ayez la gentillesse de | soyez gentil de | si ca ne vous derange pas
  | si ca te derange pas | quand tu peux | quand tu auras le temps | j'apprecierais | merci infiniment | mille mercis
  | bises | bisous | bisou | gros bisous | disons | mettons | on va dire | environ
  | a peu pres | grosso modo | presque | deja | a travers | partout ou | carrement pas | en fait | du coup | genre
  | quoi que ce soit | finalement | s'il te plait merci | stp merci | svp merci | steuplait | siouplait | sil te plait
  | sil vous plait | siteplait | automatiquement | photo jointe | ci-joint | ci-jointe | la derniere | cette derniere
  | celle-ci | celui-ci | celle-la | celle la | celle ci | tof | tofs | foto | fotos | toff | pic | pics | tirage
  | prise | prises | visu | parametre{,s} | reglage{,s} | curseur{,s} | retouche | traitement photo | le traitement
  | fond de l'image | tout le monde | chaque | chacune | plusieurs | quelques | certain{,s,es} | tellement que | ainsi
  | afin d' | histoire de | histoire d' | faudrait que | faut que | il faut que | il faudrait que | je veux que
  | j'aimerais que | je voudrais que | j'voudrais | j'veux | j'aimerai | j'aimerais bien | je voudrais bien
  | ca serait bien | ce serait bien | ca serait cool | ce serait cool | ca serait top | si tu pouvais
  | si vous pouviez | tu pourrais me | tu peux me | peux-tu me | pouvez-vous me | pourriez-vous me | fais-moi
  | fais moi | fait-moi | fait moi | mets-moi | mets moi | donne-moi | passe-moi | passe moi | rends-moi | rends moi
  | colle-moi | envoie | envoie-moi | balance-moi | essaie de | essaye de | tente de | tente | tenter
  | arrange-toi pour | debrouille-toi pour | debrouille-toi pour que | veille a | assure-toi que | assure toi que
  | fais en sorte que | fais en sorte de | faites en sorte que | que ce soit | que ca soit | qu'elle soit | qu'il soit
  | qu'elles soient | qu'ils soient | soient | deviennent | ca devienne | soyez | etait-ce | hyper important
  | important | absolument | forcement | evidemment | effectivement | concretement | notamment | legerement plus que
  | comme ca | comme celle | visuellement | cote couleur{,s} | niveau couleur{,s} | niveau lumiere | niveau luminosite
  | au niveau de | au niveau des | au niveau du | question couleur{,s} | en ce qui concerne | concernant | quant a
  | quant au | quant aux | rapport a | par rapport a | a l'oeil | la-haut | colorimetrie | ressortir un peu plus tard
  | feeling | vibe{,s} | mood | delire | tendance | inspiration | inspire | inspiree | inspire de | inspire des
  | a la facon de | a la facon d' | a la mode | fais un | faire un | faites un | fais une | faire une | faites une
  | fais-en | fais en | faire en | mets-la | mets la | mets-le | passe-la | passe la | convertis-la | bascule en
  | bascule-la en | transforme-la | transforme la | transforme-la en | change-la en | rends-la | rends la | rends-le
  | rendez-la | rendre la | la rendre | le rendre | les rendre | l'avoir | lui donner | donne-lui un | donnez-lui
  | donner | mettre en | decale{,r,z} | deplacer | glisse{,r,z} | vise{,r,z} | cherche | je cherche | voulez-vous
  | veux-tu | voudrais-tu | voudriez-vous | hesite pas a | n'hesite pas a | n'hesitez pas a | svp monsieur | pardon
  | desole | excuse-moi | excusez-moi | photoshope | photoshop | lightroom | jpeg | jpg | definitivement
  | veritablement | clairement | largement assez | vachement plus
  | famille
  | iso {100,200,400,800,1600,3200,6400,12800} | {100,200,400,800,1600,3200,6400,12800} iso | bande
  | a mon avis | a mes yeux | selon moi | d'apres moi | de mon point de vue | pour moi | pour ma part | a mon gout
  | numerique | quoi que
  | merite | meriterait | meriterait d' | gagnerait a | aider | sauver | conversion | traits | trait | lignes
  | lignes epaisses | traits epais | gros traits | contours epais | ressortie | sorti | sent | sente | sentir
  | qu'on sente | que l'on sente | qu'on voie | qu'on ait | qu'on dirait 
  | slt | bjr | bsr | cc | yo | opacite | intensite | neons du bureau | neon du bureau
  | lumieres du bureau | neons de la cuisine | lampes du salon | lumiere artificielle 
  | portrait de
make: rends | rend | rendre | rendez | rendons | rends-la | rends la | rends-le | rends le | rends-les | rends les | rends moi | rends-moi
opinion: dit que
  | disent que | dit qu' | me dit que | me dit qu' | m'a dit que | m'a dit qu' | trouve que | trouve qu'
  | trouvent que | trouve la | trouve le | trouve ca | la trouve | le trouve | les trouve | la trouvent | trouvent
  | pense que | pensent que | pense qu' | estime que | voudrait que | voudrait qu' | voudrait | aimerait que
  | aimerait | prefererait | reclame | demande que | demande
narrate: j'ai pris
  | j'ai prise | j'ai fait | j'ai rate | j'ai oublie | j'ai utilise | j'avais | j'etais | je l'ai prise | je l'ai pris
  | je l'ai faite | j'etais a | on etait | nous etions | nous avons | on avait | on a pris | c'etait un | c'etait une
  | c'etait a | c'etait en | c'etait le | c'etait la | c'etait pendant | c'est pour | c'est mon | c'est ma
  | c'est notre | c'est une photo de | c'est la photo de | c'est un souvenir de | il faisait | il y avait
  | il pleuvait | voici | voila une | voila la | voila ma | voila mon | photo de | photo d' | photo prise | prise avec
  | prise a | prise au | prise en | prise de | prise hier | pris avec | pris a | pris au | le flash | mon flash
  | mon appareil | mon telephone | mon tel | l'appareil | la meteo | le temps etait | le soleil etait | hier
  | avant-hier | ce matin | l'ete dernier | l'an dernier | quand on | quand j' | quand je | pendant que | lorsque
  | tu vois que | comme tu vois | comme tu peux le voir | comme vous voyez
reason: parce que
  | parce qu' | car | puisque | puisqu' | vu que | vu qu' | etant donne que | sachant que | a cause de | a cause du
  | a cause des | pour mon | pour ma | pour mes | pour notre | pour nos | pour son | pour sa | pour ses | pour leur
  | pour le site | pour un site | pour l'album | pour un album | pour l'anniversaire | pour le mariage
  | pour le boulot | pour le travail | pour imprimer | pour l'imprimer | pour l'envoyer | pour la mettre
  | pour le mettre | pour mettre sur | pour poster | pour publier | afin que je | histoire que | pour pouvoir
  | pour que je puisse | pour qu'on puisse | meme si
is: est | sont | c'est | non c'est | nan c'est | non la c'est | etait | semble | parait | a l'air | on dirait
  | sont | semblent | paraissent | ont l'air | a un air | je la trouve | je le trouve | je les trouve | je trouve ca | je trouve que c'est | je trouve la photo | je trouve l'image
  | cest | c est | sest
  | c | sa fait | ca fait | ca rend | ca donne | ca parait | ca semble | ca ressemble a
inside: dans | sur | a l'interieur | au sein | seulement dans | uniquement dans | seulement sur | uniquement sur | juste dans | juste sur | que dans | seulement | uniquement | dedans
  | ds | dans la | dans le
# « la messagerie refuse », « elle riait » : qui fait quoi, à côté d'une demande, n'en est pas une.
subject: je | j' | il | elle | on | nous | vous | ils | elles | tu | ca | qui | personne {va,ne,n',veut,peut,aime} | tout le monde | les gens | quelqu'un | cela
  | jsuis | chu | j'suis | jsp
skip: aient | aies | ayons | les gens | personne {va,ne,n',veut,peut,aime} | chu | j'suis | jsp
tells: etait | etaient | sera | seront | serait | seraient | avait | avaient | ont | va | vont | aime | aiment | adore | adorent
  | prefere | preferent | voit | voient | voyait | dit | disait | vient | viennent | venait | tombe | tombent | tombait | traine
  | arrive | arrivent | attend | attendent | sort | sortent | prend | prennent | prenait | refuse | refusent | bouge | bougeait | bougent | riait
  | rit | sourit | souriait | tient | tiennent | porte | portent | portait | regarde | regardent | regardait | pousse | court | courait | dort
  | dormait | joue | jouait | jouent | pense | pensent | croit | attire | attirent | distrait | distraient | gache
  | gachent | mange | mangent | ressort | ressortent | apparait | disparait | disparaissent | manque | vignette | brille | brillent | rale
  | {a,ont,avait,avaient,avons,avez,aura} {ete,pris,fait,eu,mis,perdu,bouge,cligne,inverse,oublie,rate,change,vu,voulu,dit,demande,vendu,achete,plu,aime,disparu,sorti,coupe,tourne}
  | {est,sont,etait,etaient} {parti,partie,partis,venu,venue,venus,tombe,tombee,reste,restee,restes,cense,censee,censes,censees,suppose,supposee,supposes,supposees}
wished: {doit,doivent,devrait,devraient,faut que,faudrait que} {etre,paraitre,rester,avoir,devenir,sembler,ressortir,} | doit | doivent | devrait | devraient | je veux | je voudrais | j'aimerais | on veut | on voudrait | nous voudrions | j'imagine | je l'imagine | je les imagine
# « éclaircis pour qu'on voie les visages » : à quoi sert ce qui est demandé.
purpose: pour | pour que | pour qu' | afin de | afin d' | afin que | afin qu' | de sorte que | de sorte qu' | de sorte a | de facon a
  | de facon a ce que | de facon que | de maniere a | de maniere a ce que | de maniere que | histoire de | histoire d'
  | histoire que | histoire qu' | jusqu'a ce que | jusqu'a ce qu' | jusqu'a | comme si | question de | au point que
  | a tel point que | comme ca | que ca | assez pour | suffisamment pour | pour eviter | pour pas que | pour ne pas que
  | pour pouvoir | pour que je puisse | pour qu'on puisse | afin que je | afin qu'on | tant que
and: et | mais | ou | ainsi que | aussi | et aussi | egalement | plus aussi | tout en | en meme temps | par contre | cependant | pourtant | toutefois | ainsi qu' | mais aussi | en outre
with: avec
  | avc | ac
then: puis | et puis | ensuite | et ensuite | apres | apres ca | apres cela | enfin | finalement | pour finir | premierement | deuxiemement | pour commencer | suivi de | suivi d' | puis enfin

# Combien.
degree 0.25: a peine | tres legerement | tres peu | un tout petit peu | un chouia | un poil | tres leger | tres legere | un soupcon | infime | imperceptible | imperceptiblement | un tantinet | un brin | tres faible | tres discret | tres discrete | tout petit peu
  | un tout petit chouia | un cheveu | d'un cheveu | un micro poil | un micro | un quart de poil | un rien
  | un fifrelin | a peine perceptible | presque imperceptible | infiniment | tres tres peu | tres tres legerement
  | legerissime | ultra leger | ultra legere | ultra legerement | d'un chouia | un pouillieme
degree 0.5: un peu | un petit peu | legerement | leger{,s} | legere{,s} | quelque peu | faible{,s} | faiblement | subtil{,e,s,es} | subtilement | discret{,s} | discrete{,s} | discretement | doucement | delicat{,e,s} | delicatement | une touche | une pointe | une pincee
  | modere{,e,s} | moderement | petit{,e,s} | d'un cran | d'un poil | plus ou moins | pas trop | pas beaucoup | sans exces | sans exagerer | sans en faire trop | n'exagere pas | sans trop en faire | naturel{,le} | naturellement | pas trop fort{,e} | pas trop prononce{,e} | pas trop marque{,e} | pas trop intense | timide | timidement | vite fait | leger leger | rien de trop fort | leger peu | peu
  | doux | douce | mesure{,e} | fin | fine | mince | tout doucement | mollo | un peu moins fort | gentiment | un tout petit peu plus | tout petit | toute petite | un poil plus | avec parcimonie | un petit coup | un chouilla | juste un peu | un pti peu | un ptit peu | ptit peu | un iota
  | un chouïa plus | quelques crans | un cran | une larme | une goutte | une once | une lichette | une lichette de
  | une dose legere | sobre{,ment} | sobrement | modeste{,ment} | raisonnable{,ment} | en douceur | avec moderation
  | avec subtilite | avec douceur | avec finesse | sans forcer | sans trop forcer | sans abuser | sans exces | un ptit
  | un pti | un ti peu | un peut | 1 peu | un pe | un peux | un peu quand meme | leger coup | leger coup de
  | un petit peu plus | petite touche | une petite touche de | une legere touche de | une petite dose de
  | par petites touches | juste un poil | juste un chouia | juste une touche | juste une pointe | relativement
  | plutot leger | partiellement | en partie | mesurement
degree 1: normal | normale | normalement | assez | moyen | moyenne | moyennement
degree 1.7: beaucoup | tres | fort{,e,s,es} | fortement | nettement | bien | vraiment | enormement | intense{,s} | intensement | franchement | largement | carrement | considerablement | sacrement | bien plus | tellement | gros | grosse | grand{,e} | puissant{,e} | appuye{,e} | marque{,e} | prononce{,e} | profond{,e} | profondement | a fond les ballons | pas mal | serieusement | sensiblement | dramatique | plein | vachement | hyper | super | soutenu{,e} | vif | fort fort | notablement
  | visible{,ment} | epais | epaisse | large | trop bien | a donf | grave | mega | giga | un max | bcp | bocou | beaucou | tres tres bien | bien bien | genereusement | genereux | violent{,e} | costaud | bien fort | tout plein | vraiment bien | lourd{,ement}
  | vraiment tres | super fort | hyper fort | tres nettement | bien fort | a fond les gamelles | tellement tellement
  | enormement | franco | franc | franche | franchement plus | sec | severe | severement | sacrement | drolement
  | fichtrement | rudement | diablement | foutrement | putain de | grave de | bien comme il faut | comme il faut
  | bien sec | bien gras | bien grasse | serieux coup | un bon coup | un bon coup de | une bonne dose
  | une bonne dose de | un gros coup | un gros coup de | une grosse dose de | une tonne de | des tonnes de | un tas de
  | un paquet de | beaucoup beaucoup | bcp bcp | copieusement | abondamment | generreusement
  | ostensiblement | fort prononce | appuyee | musclee | muscle | dense | epais | particulierement | specialement
  | exagerement | bien bien bien | monstre | max de
  | plein de
degree 2.5: extremement | enorme{,s} | au maximum possible | le plus possible | ultra | radicalement | extreme | tres fort{,e} | tres fortement | tres tres | enormement plus | tres prononce{,e} | tres marque{,e} | tres intense | drastiquement | violemment | incroyablement | a mort | de ouf
  | de fou | de dingue | comme un dingue | de malade | a la folie | a fond les manettes
  | a l'extreme | a outrance | a mourir | a donf les ballons | jusqu'au bout | le plus fort possible | au possible
  | a l'infini | de folie | comme un fou | comme une brute | sans retenue | sans limite | brutalement | sauvagement
  | phenomenal{,e} | gigantesque | colossal{,e} | monstrueux | monstrueusement | demesure | demesurement | follement
  | absolument | au taquet | a pleine puissance | puissance maximale | a son maximum | vraiment a fond
quantity 100 percent: completement | entierement | totalement | a fond | au maximum | maximum | max | total{,e} | complet | complete | au max | a bloc
quantity 2 times: deux fois | deux fois plus | double{,r,z} | le double | deux fois plus de
quantity 3 times: trois fois | trois fois plus | triple{,r,z}
quantity 4 times: quatre fois
  | quadruple
quantity 0.5 times: la moitie de | deux fois moins | moitie moins
  | divise{,r,z} par deux | diviser par deux
quantity 0.25 times: au quart
  | au quart de
quantity 50 percent: de moitie | moitie | par deux
  | de la moitie | a moitie 
quantity 25 percent: d'un quart
quantity 20 percent: d'un cinquieme
  | un cinquieme
quantity 10 percent: d'un dixieme
  | un dixieme
quantity 33 percent: d'un tiers
  | un tiers
quantity 1 ev: un stop | un diaphragme | un diaph | d'un diaphragme | d'un stop | un il
  | un ev | d'un ev | d'un il | d'un diaph | un cran d'exposition
quantity 1.5 ev: un {diaph,diaphragme,stop,il,ev} et demi
  | d'un {diaph,diaphragme,stop,il,ev} et demi | {diaph,diaphragme,stop,il,ev} et demi
quantity 2 ev: deux {stops,diaphragmes,diaphs,il,ev}
  | de deux {stops,diaphragmes,diaphs,il,ev}
quantity 0.5 ev: un demi diaphragme | un demi-diaphragme | un demi-stop | un demi stop
  | demi il | un demi il | d'un demi {il,ev,stop,diaphragme,diaph} | demi {stop,diaphragme,diaph,ev} | un demi ev
  | d'un demi-stop | d'un demi-diaphragme
quantity 0.333 ev: un tiers de {stop,diaphragme,diaph,il,ev}
  | d'un tiers de {stop,diaphragme,diaph,il,ev} | tiers de {stop,diaphragme,diaph,il}
quantity 0.667 ev: deux tiers de {stop,diaphragme,diaph,il,ev}
  | de deux tiers de {stop,diaphragme,diaph,il,ev}
quantity 90 degrees: un quart de tour | d'un quart de tour | quart de tour
number 2: deux
number 1: un seul
number 3: trois
number 4: quatre
number 5: cinq
number 6: six
number 8: huit
number 10: dix
number 12: douze
number 15: quinze
number 20: vingt
number 25: vingt-cinq
number 30: trente
number 40: quarante
number 45: quarante-cinq
  | quarante cinq
number 50: cinquante
number 60: soixante
number 70: soixante-dix
number 80: quatre-vingts
  | quatre-vingt
number 90: quatre-vingt-dix
number 100: cent
unit percent: % | pourcent | pour cent | pour-cent
unit ev: ev | il | diaphragme{,s} | diaph{,s} | stop | stops
unit kelvin: k | kelvin{,s}
unit mired: mired{,s}
unit permille: ‰ | pour mille
unit pixels: px | pixel{,s}
unit pixels_wide: {px ,pixels ,pixel ,}{de large,en largeur,de largeur}
unit pixels_high: {px ,pixels ,pixel ,}{de haut,en hauteur,de hauteur}
unit pixels_long: {px ,pixels ,pixel ,}{sur le grand cote,sur le plus grand cote,sur le cote long,au plus long,de cote} | {px,pixels} max
unit degrees: ° | degre{,s} | deg
unit times: x | × | fois
unit levels: niveaux
  | niveaux de couleur{,s} | niveaux de couleurs | niveaux par canal | couleurs | tons | nuances
parameter size: taille | etendue
parameter radius: rayon

# Plus et moins.
increase: plus | + | plus de | plus d' | davantage | augmente{,r,z} | augmentation | accentue{,r,z} | renforce{,r,z} | booste{,r,z} | monte{,r,z} | hausse{,r,z} | eleve{,r,z} | pousse{,r,z} | intensifie{,r,z} | amplifie{,r,z} | ameliore{,r,z} | manque | manque de | manque d' | il manque | pas assez | trop peu | pas suffisamment | insuffisamment | insuffisant{,e}
  | remonte{,r,z} | gonfle{,r,z} | exagere{,r,z} | encore plus | un surplus de | de plus | en plus | relever | releve{,z} | rehausse{,r,z} | fais ressortir | faire ressortir | fait ressortir | donne plus de | gagner | souligne{,r,z} | muscle{,r,z}
  | encore | dynamise{,r,z} | plus fort{,e} | plus intense{,s} | plus prononce{,e} | plus marque{,e} | pas assez fort{,e} | pas assez marque{,e} | trop faible | trop leger | trop discret | trop timide | force{,r,z} | vas-y plus fort | va plus loin | aller plus loin | plus loin | remets-en | remets en | rajoute-en | rajoute en | insiste{,r,z} | mets plus | ca manque de | ca manque d' | en manque de | manque cruellement de | il faut plus de | faut plus de | besoin de plus de | mettre plus de | plus d'intensite | leve{,r,z} | souleve{,r,z} | exalte{,r,z} | recupere du
  | rajoute{,r,z} du | gonfle{,r,z} | grossis | grossir | enrichi{,s,r,ssez} | approfondi{,s,r} | developpe{,r,z}
  | favorise{,r,z} | privilegie{,r,z} | valorise{,r,z} | met{s,tre,tez} en valeur | mise en valeur | mets en avant
  | mettre en avant | fais exploser | fais monter | faire monter | monte le | grimpe{,r} | bump
  | boost | booster | boostage | upgrade | plus haut | plus eleve{,e} | surlign{e,er,ez} | manquent | manquent de
  | manque un peu de | manque d'un peu de | manque vraiment de | manque serieusement de | il manque de | il manque du
  | y manque | ca manque | manque cruel de | en manque | trop peu de | pas beaucoup de | pas des masses de
  | quasi pas de | insuffisant | insuffisante | insuffisants | gagne en | gagne{,r} en
  | apporte plus de | apporte un peu de | apporte de la | donne plus de | donne davantage de | redonne{,r,z}
  | redonne du | redonne de la | rends plus | rendre plus | encore plus de | encore davantage | encore plus fort
  | plus fort que ca | va plus fort | vas-y franchement | lache-toi | lache toi | plus visible{,s} | plus flagrant
  | plus perceptible | accrue | accru | majore{,r,z} | en rab | du rab | plus que ca | pas assez prononce
  | pas assez visible | pas assez intense | + de | + d' | ++ | +++ | plusse | plu de
decrease: moins | moins de | moins d' | diminue{,r,z} | diminution | reduis | reduire | reduit | reduisez | reduction | baisse{,r,z} | attenue{,r,z} | affaibli{,r,s,t} | abaisse{,r,z} | descends | descendre | adouci{,s,r,t} | limite{,r,z} | calme{,r,z} | tempere{,r,z} | modere{,r,z} | allege{,r,z} | pas si | pas aussi | encore moins | rabaisse{,r,z} | freine{,r} | minimise{,r,z}
  | moins fort{,e} | moins intense{,s} | moins prononce{,e} | moins marque{,e} | pas autant | vas-y mollo | vas y mollo | mollo sur | doucement sur | calme le jeu | plus doux | plus doucement | plus leger | plus legere | plus subtil{,e} | plus discret | plus discrete | trop d' un coup | redescends | redescendre | redescend | revois a la baisse | reduit{,e} | dompte{,r,z} | moins | descend | lache du lest
  | rabaisse | tasse{r,z} | lever le pied sur | leve le pied sur | leve le pied
  | ralentis sur | doucement avec | mollo avec | y aller mollo sur | va doucement sur | vas-y doucement | calme-moi
  | calme-toi sur | assagi{,r,s,ssez} | amenuise{,r,z} | amoindri{,r,s,ssez} | decroi{s,t} | degonfle{,r,z}
  | estompe{,r,z} un peu | gomme un peu | enleve de 
  | retire de | moins de trucs
  | contiens | contenir | maitrise{,r,z} | controle{,r,z} | ramene{,r,z} | redui | reduie | bess | baiss
  | diminu | trop haut | trop eleve{,e} | plus faible{,s} | plus mesure | plus modere | plus sobre{,s}
  | moins visible{,s} | moins flagrant | moins agressif | moins agressive | moins criard | pas tant
  | pas tant de | en baisse 
  | divise{,r,z}
too: trop | trop de | trop d' | excessivement | exces de | exces d' | excessif | excessive | un exces de
  | trop fort{,e,s,es} | trop intense{,s} | trop prononce{,e} | trop marque{,e} | tro | trop trop | abuse{,e} | exagere{,e} | too much | surcharge{,e}
  | j'aime pas | je n'aime pas | jaime pas | j'aime pas trop | pas fan de | pas fan du | pas fan des | pas fan d' | je suis pas fan de | je suis pas fan du | je ne suis pas fan de | je ne suis pas fan du | je deteste | je supporte pas | il y a trop de | y a trop de | ya trop de
  | trop trop | tire sur | tirent sur
  | tire vers | tirent vers | tirant sur | tirant vers | vire au | virent au | tourne au | tend vers | tendent vers
  | tendance a etre | bouffe par | mange par | noye dans | noyee dans | envahi par | envahie par 
  | pleine de | rempli de | remplie de | bourre de | bourree de | blinde de | blindee de | gache par | gachee par
  | pollue par | truffe de | truffee de | couverte de | couvert de | pique les yeux | piquent les yeux
  | fait mal aux yeux | font mal aux yeux | ca fait mal aux yeux | brule les yeux | brulent les yeux
  | agresse les yeux | arrache les yeux | saute aux yeux | genant{,e,s,es} | desagreable{,s} | moche{,s} | {,est ,sont ,c'est }pas {,tres ,super ,bien }{beau,beaux,belle,belles,joli,jolie,jolis,jolies,top} | affreux
  | affreuse | horrible{,s} | vilain{,e} | disgracieux | disgracieuse | parasite | indesirable{,s} | envahissant{,e}
  | excessifs | excessives | outrancier | dominant{,e} | domine | prend le dessus | prends le dessus | exagerement
  | demesurement | trop haut en | too much de | un peu fort{,e} | un peu forte | un peu excessif | pas terrible
  | me gene | me derange | ca me gene | me choque | j'aime moyen | trop present{,e,s} | trop presents | trop presentes
  | omnipresent{,e} | petent | petent trop | flashent | crie | crient | bavent trop
  | {,le }blanc tire sur le | {,les }blancs tirent sur le | tire sur le | tire un peu sur le | tirent sur le | tire vers le | tire un peu vers le | tirent vers le
  | vire vers le | tend vers le | tend sur le | tire trop sur le | tire trop vers le | tire sur l' | tire vers l'
  | est plein de | est pleine de | c'est plein de
limit: pas trop | mais pas trop | sans etre trop | sans que ce soit trop | sans devenir trop | pas excessivement
  | sans que ca soit trop | mais pas trop non plus | sans que ce soit exagere | mais sans exagerer
  | sans tomber dans l'exces | mais restons sobres | mais raisonnablement
add: remet{,s,tre,tez} | remets-moi | ajoute{,r,z,s} | rajoute{,r,z} | insere{,r,z} | incruste{,r,z} | place{,r,z} | pose{,r,z} | inclus | inclure | integre{,r,z} | introdui{s,re,sez} | mets | mettre | mettez | met | change{,r,z} en | converti{,r,s,ssez} | fais apparaitre | fais
  | transforme{,r,z,s} | colle{,r,z} | fous | fous-moi | balance{,r,z} | entoure{,r,z} | encadre{,r,z} de | pose un | flanque{,r,z} | apporte du
  | saupoudre{,r,z} | parseme{,r,z} | applique-lui | appose{,r,z} | mets-y | rajoute-moi | ajoute-moi | ajoute moi
  | ajoute-y | rajoute-y | accole{,r,z} | plaque{,r,z} | injecte{,r,z} | apporte{,r,z} | offre{,z} | octroie
  | dote{,r,z} | agremente{,r,z} | habille-la de | enrobe{,r,z} | mettre en place | fourre{,r,z} | met moi | metre
  | met
remove: enleve{,r,z,s} | retire{,r,z,s} | supprime{,r,z,s} | efface{,r,z,s} | ote{,r,z} | vire{,r,z} | elimine{,r,z} | gomme{,r,z} | debarrasse{,r,z} | fais disparaitre | faire disparaitre | nettoie | nettoyer | cache{,r,z} | masquer | masquez | compense{,r,z} | neutralise{,r,z} | perd{,s,re}
  | corrige{,r,z} | annule{,r,z} | degage{,r,z} | vire-moi | retire-moi | enleve-moi | dis adieu a | fini le | stop le | stop la | jette | plus de ces | arrete{,r,z} | coupe court | sors le | attenue puis
  | fais partir | faire partir | fais sauter | faire sauter | fais degager | zappe{,r,z} | zap | bazarde{,r,z}
  | balaye{,r,z} | evacue{,r,z} | chasse{,r,z} | dissipe{,r,z} | evince{,r,z} | ejecte{,r,z} | exclus | lave{,r,z}
  | epure{,r,z} | desencombre{,r,z} | nettoye{,r,z} | nettoyez | nettoies | resous | resoudre | regle le probleme de
  | regle le probleme du | regle ce probleme de | rectifie{,r,z} | repare{,r,z} | guerir | soigne{,r,z}
  | rattrape{,r,z} | attaque-toi a | occupe-toi de | plus de ce | plus de cette | je veux plus de | je ne veux plus de
  | je veux pas de | je ne veux pas de | on peut se passer de | passe-toi de | laisse tomber le | laisse tomber la
  | laisse tomber les | enleve-la | enleve-le | enlev | enleves | vires | suprime{,r,z} | suprimer
generate: remplace{,r,z,s} | remplacement | dessine{,r,z} | genere{,r,z} | imagine{,r,z} | peins | peindre | invente{,r,z} | cree{,r,z} | etends | etendre l'image | a la maniere de | dans le style de | style de | facon van gogh | van gogh | picasso | monet | ghibli | pixar | disney | manga | anime
  | fais-le sourire | fais-la sourire | fais le sourire | fais la sourire | sourire | sourit | souriant{,e} | rire | rajeuni{,s,r} | vieilli{,s,r} | maigri{,s,r} | habille{,r,z} | deguise{,r,z} | lego | cyberpunk | change le fond | changer le fond | change l'arriere-plan | changer l'arriere-plan | neiger | pleuvoir | sous la neige | sous la pluie | en hiver | en ete | en automne | au printemps | deplace{,r,z} | colorise{,r,z}
  | plus jeune | plus vieux | plus vieille | plus mince | yeux ouverts | ouvre les yeux | ferme les yeux | detoure{,r,z} | tenir | portant
  | peint{,e} par | en manga | facon picasso | facon monet | facon ghibli
  | a cote de | derriere | devant | mets-lui | mets lui | rajoute-lui | ajoute-lui | ajoute lui | fais-lui | fais lui
  | maquille{,r,z} | maquillage | tatoue{,r,z} | tatouage{,s} | coiffe{,r,z} | coiffure | allonge{,r,z}
  | raccourci{s,r,ssez} | muscle-moi | chauve | blond{,e} | brun{,e} aux | danser | voler | voler dans 
  | assis{,e} | debout | super-heros | superheros | batman | spiderman | zombie | vampire | fantome{,s} | elfe
  | sirene | clown | pere noel | pirate | princesse | echange les visages | echange les tetes | change les visages
  | anime la | anime-la | ecris | ecrire | ecrivez | ajoute du texte | legende | bulle de bd | fais neiger
  | fais pleuvoir | transforme le chat
  | transforme le chien 
generate: reconstitue{,r,z,s}
region top: superieur{,e}
region bottom: inferieur{,e} | quart inferieur | moitie inferieure
region top: quart superieur
region right: droit
known: droit
object: fond | arriere-plan | arriere plan | premier plan | avant-plan | avant plan | decor | ciel | nuage{,s} | soleil | lune | etoile{,s} | visage{,s} | personne{,s} | gens | homme{,s} | femme{,s} | fille{,s} | garcon{,s} | enfant{,s} | bebe{,s} | sujet{,s} | cheveux | oeil | yeux | peau | dents | levres | nez | bouche | main{,s} | tete{,s} | corps | vetement{,s} | chemise | robe | veste | chapeau{,x} | lunettes | barbe | moustache
  | chien{,s} | chat{,s} | cheval | chevaux | oiseau{,x} | animal | animaux | dinosaure{,s} | dragon{,s} | licorne{,s} | arbre{,s} | fleur{,s} | herbe | montagne{,s} | mer | ocean | plage | riviere | lac | eau | vague{,s} | voiture{,s} | camion{,s} | maison{,s} | batiment{,s} | immeuble{,s} | rue | route | mur{,s} | fenetre{,s} | porte{,s} | table | nourriture | assiette | texte | logo | filigrane | panneau{,x}
  | neige | pluie | fumee | feu | soucoupe | robot{,s} | chateau{,x} | pont{,s} | bateau{,x} | arc-en-ciel | touriste{,s} | foule | ride{,s} | bouton{,s} | tache{,s} | rayure{,s} | fil{,s} electrique{,s} | poubelle{,s} | reflet{,s} | nuit | jour | hiver | automne | printemps | yeux rouges | objet{,s} | bras | jambe{,s} | ami{,e,s,es} | mari | fils | mere | pere | maman | papa | dame | type{,s} | plante{,s} | jardin | foret | ville | couronne | ailes | ballon{,s} | tasse | bouteille{,s} | vaisseau
  | t-shirt | tee-shirt | tshirt | pantalon | jean | jupe | chaussure{,s} | sac{,s} | manteau | echarpe | velo{,s} | moto{,s} | scooter | toit{,s} | feuille{,s} | petale{,s} | pomme{,s} | fruit{,s} | rideau{,x} | canape | fauteuil | chaise{,s} | tapis | parapluie | champ{,s} | sol | sable | piscine | paysage | casque | poil{,s} | fourrure | pelage
  | pelouse | gazon | haie{,s} | feuilles | tulipe{,s} | tournesol{,s} | tomate{,s} | fraise{,s} | vin | biere | cafe
  | the vert | mousse | cuillere | fourchette | couteau | soucoupe | mug | joue{,s} | menton | cou
  | epaule{,s} | teint | pupille{,s} | moustaches | patte{,s} | queue | plume{,s} | bec | costume{,s} | combinaison
  | uniforme | drapeau{,x} | fusee | navette | visiere | badge | mariee | robe de mariee | gateau{,x}
  | bougie{,s} | lampe{,s} | lampadaire{,s} | reverbere{,s} | ecran | ordinateur | telephone | bureau | etagere{,s}
  | livre{,s} | plafond | escalier{,s} | coussin{,s} | oreiller{,s} | couverture | papi | mamie | pepe 
  | grand-mere | grand-pere | oncle | tante | cousin{,e} | niece | neveu | frere | soeur | patron | voisin{,e}
  | passant{,s} | pieton{,s} | cycliste | policier | soldat{,s} | astronaute | extraterrestre{,s} | monstre{,s}
  | elephant{,s} | lion{,s} | tigre{,s} | ours | lapin{,s} | vache{,s} | mouton{,s} | cochon{,s} | poule{,s}
  | canard{,s} | poisson{,s} | requin | papillon{,s} | abeille{,s} | araignee{,s} | serpent{,s} | chaton{,s}
  | chiot{,s} | minou | toutou | orage | eclair{,s} | tornade | volcan | lave volcanique | feu d'artifice
  | feux d'artifice | confettis | bulles | flocon{,s} | bonhomme de neige | flaque{,s} | cascade | ile | desert
  | jungle | prairie | colline{,s} | falaise | rocher{,s} | vallee | village | gratte-ciel | tour eiffel | tour{,s}
  | eglise | cloture | barriere | banc{,s} | poteau{,x} | avion{,s} | helicoptere | train{,s} | tracteur | aile{,s}
  | corne{,s} | boucles d'oreille{,s} | collier | bague | montre | casquette | bonnet | gants | chaussettes | baskets
  | ceinture | grain de beaute | double menton | ventre | muscles | cernes | poches sous les yeux | cable{,s}
  | sac poubelle | doigt{,s} | pouce | orteils | pied{,s} | genou{,x} | cils | paupiere{,s} | ongles
  | appareil dentaire | perruque | gars | mec derriere | bonhomme | monsieur derriere | inconnu{,s} 
  | figurant{,s} | tronche | gueule | bouille | trombine | frimousse | minois

# Exceptions et endroits.
negate: pas | jamais | non | surtout pas | evite{,r,z}
  | sans pour autant | jamais plus
negate-prefix: ne | n'
without: sans | pas de | pas d' | aucun{,e} | zero
  | plus aucun{,e} | ni
keep: garde{,r,z} | conserve{,r,z} | preserve{,r,z} | laisse{,r,z} | maintien{,s} | maintenir | gardant | conservant | preservant | protege{,r,z} | tel quel | telle quelle | tels quels | intact{,e,s,es} | inchange{,e,s,es}
  | garde{,r,z} seulement | garde uniquement | garder seulement | garder uniquement | ne garde que | ne garder que | ne garde qu' | ne garder qu' | ne laisse que | ne laisser que | ne conserve que | laisse seulement | laisse uniquement | conserve uniquement | conserve seulement | garde juste | garder juste | garde que | laisse juste | respecte{,r,z}
  | tranquille{,s} | en l'etat | tel quel
  | garde bien | garde-moi | en gardant | en conservant | en preservant | en laissant | sans perdre | ne perds pas
  | ne perds | epargne{,r,z} | menage{,r,z} | que ca reste | rester 
touch: touche{,r,z,s} | toucher | change{,r,z,s} | modifie{,r,z,s} | modifier | altere{,r,z} | affecte{,r,z} | ajuste{,r,z} | regle{,r,z} | retouche{,r,z} | retoucher | bouge{,r,z} | perdre | changement | touchant
  | joue{,r,z} sur | joue{,r,z} avec
  | abime{,r,z} | degrade{,r,z} | deteriore{,r,z} | denature{,r,z} | gache{,r,z} | casse{,r,z} | joue | tripote{,r,z}
  | tripatouille{,r,z} | trafique{,r,z} | influe{,r} | influence{,r} | impacte{,r} | varie{,r} | modif
except: sauf | sauf dans | sauf sur | excepte | hors | hors de | hors du | en dehors | en dehors de | a l'exterieur | a l'exterieur de | tout sauf | partout sauf | hormis | a part | autour | autour de | a l'exception | a l'exception de | pas dans | pas sur | a l'exclusion
  | exceptes | exceptee | mis a part | excepte les | tout autour de
  | sauf pour | sauf en | sauf celui | a l'exception du | a l'exception des | a l'exclusion de | a part le | a part la
  | a part les | en excluant | exclu | excepte le | excepte la | en epargnant | mais pas | mais pas le | mais pas la
  | mais pas les | mais pas dans | mais pas sur | a l'exterieur du | tout ce qui n'est pas
  | tout ce qui n'est pas dans | tout ce qui est hors | tout ce qui est hors de | tout ce qui est en dehors de
  | tout ce qui est en dehors du | tout ce qui entoure | tout ce qu'il y a autour de | n'importe ou sauf
region mask: masque | zone masquee | zone peinte | partie peinte | zone selectionnee | partie selectionnee | selection | zone choisie | zone que j'ai peinte | ce que j'ai peint | ce que j'ai selectionne | la zone que j'ai selectionnee | zone marquee | partie marquee | zone coloriee | endroit peint | la ou j'ai peint | zone dessinee | partie masquee | region selectionnee | region peinte | surface peinte | la partie que j'ai peinte
  | zone selec | ma selection | mon masque | zone que j'ai selectionnee | zone que j'ai marquee
  | partie que j'ai selectionnee | partie que j'ai masquee | ce que j'ai marque | ce que j'ai masque
  | ce que j'ai colorie | ce que j'ai entoure | la ou c'est selectionne | la ou c'est masque | endroit selectionne
  | endroit masque | endroit que j'ai peint | endroit que j'ai selectionne | partie choisie | partie entouree
  | zone entouree | zone du masque | zone de selection | surface selectionnee | selec | la selec | region masquee
  | coup de pinceau la | zone au pinceau | selectionne
region outside_mask: le reste | reste | le reste de l'image | le reste de la photo | tout le reste | exterieur | ailleurs | partout ailleurs | zone non peinte | zone non selectionnee | dehors
  | hors selection | hors masque | hors du masque | hors de la selection | partie non selectionnee
  | partie non masquee | zone non masquee | le reste de la scene | le reste du cadre | tout ce qui reste
  | ce qui reste | tout autour du masque | autour du masque | autour de la selection | les autres zones
  | les autres parties | l'exterieur du masque | l'exterieur de la selection | en dehors du masque
  | en dehors de la selection
region everywhere: partout | toute la photo | toute l'image | l'ensemble de la photo | l'ensemble de l'image | l'image entiere | la photo entiere | image complete | globalement partout
  | sur toute la photo | sur toute l'image | dans toute l'image | dans toute la photo | sur l'ensemble | integralite
  | la totalite

# Lumière.
effect brighter: eclaircissement | illumine{,r,z} | eclaire{,r,z} | surexposer | plus de lumiere | plus eclaire{,e} | lumiere en plus
  | eclairci{,r,s,t,ssez} | plus lumineux | plus lumineuse | debouche{,r,z} | plus clair{,e,s,es} | on ne voit rien | on voit que dalle | on voit pas grand chose | on y voit pas grand chose | plus de luminosite | manque de luminosite | eclairer | rallume la lumiere | allume la lumiere | lumiere insuffisante | de la lumiere | trop peu de lumiere
  | claircir | clairci | eclairsi{,r,s,t} | eclercir | eclerci | ecleire | clarifie{,r,z} | plus clere | plus cler
  | + clair{,e} | donne de la clarte | mets de la clarte | mets un coup de lumiere | un coup de lumiere
  | coup de lumiere | rallume{,r,z} | plus d'eclairage | plus d'exposition | rehausse la lumiere
  | ensoleille un peu | fais la lumiere | laisse entrer la lumiere | fais entrer la lumiere | vois pas grand chose
  | voit pas grand chose | je vois rien | je ne vois rien | j'y vois rien | j'y vois goutte | on y voit goutte
  | on distingue rien | on ne distingue rien | on distingue mal | on devine a peine | plus lisible
  | plus visible | sors-la de l'ombre | sortir de l'ombre
  
state brighter: clair{,e,s,es} | lumineux | lumineuse{,s} | eclaire{,e,s,es} | blanc | blanche | eclatant{,e}
  | brillant{,e} | expose{,e} | eblouissant{,e} | aveuglant{,e} | clairs
  | claire{,s} | clair clair | inonde{,e} de lumiere | baigne{,e} de lumiere | noye{,e} de lumiere
  | blafard{,e} | sur ex | surex | blanchatre | tout blanc | toute blanche
quality brighter: lumiere{,s} | exposition | eclairage
  | expo
effect darker: assombri{,r,s,t,ssez} | assombrissement | obscurci{,r,s,t,ssez} | fonce{,r,z} | plus sombre{,s} | plus fonce{,e} | noirci{,r,s,ssez} | lumiere en moins | tamise{,r,z}
  | eclate{,s} | noircir
  | fonce-la | sombre{,r} plus | plus obscur{,e} | + sombre | plus noir{,e} | penombre | eteins | eteins la lumiere
  | eteins un peu | tamise la lumiere | baisse la lumiere | densifie{,r,z}
state darker: sombre{,s} | fonce{,e,s,es} | foncee | obscur{,e,s,es} | noir | noire | tamise{,e}
  | sombre | obscure | noirs comme la nuit | noires
  | sombr | assombri{,e} | dans la penombre | mal eclaire{,e} | peu eclaire{,e}
  | pas eclaire{,e} | sous ex | sousex | sous-ex | plongee dans le noir | tout noir | toute noire | tenebres
  | noiratre{,s} | bouche{,e}
quality darker: obscurite | noirceur
effect contrasted: plus de contraste{,s} | contraster | contrastez
  | plus contrastee | bien contraste{,e} | contraste marque | contraste dur | fort contraste | contraste fort
  | gros contraste | contrastes forts | plus de profondeur | profondeur | donne de la profondeur
  | plus de difference entre ombres et lumieres
state contrasted: contraste{,s,e,es} | contrastee{,s} | dur{,e}
  | contrasté | heurte{,e}
quality contrasted: contraste{,s}
effect flatter: aplati{,r,s,ssez} | decontraste{,r,z} | contraste doux
  | contraste faible | faible contraste | contraste leger 
state flatter: plat{,e,s,es} | mou | molle
  | plate | tout plat | fadasse
  | plan plan | sans contraste | peu contraste{,e} | pas contraste{,e} | grise et plate | mollassonne | aplati{,e}
  | ecrase{,e} | terne et plate

# Couleur.
effect saturated: sature{,r,z} | plus de couleur{,s} | ravive{,r,z} | ravive{,r,z} les couleurs | avive{,r,z} | avive{,r,z} les couleurs | couleurs plus vives | couleurs vives | couleurs eclatantes | couleurs plus eclatantes | couleurs intenses | couleurs plus intenses | couleurs plus fortes | colore{,r,z} | fais ressortir les couleurs | faire ressortir les couleurs | fait ressortir les couleurs | fais peter les couleurs | rehausse{,r,z} les couleurs | peps les couleurs | des couleurs qui claquent | couleurs qui claquent | couleurs saturees | couleurs plus saturees | couleurs qui petent | intensifie{,r,z} les couleurs | rechauffe les couleurs vives
  | avive{,r,z} | couleurs plus {vivantes,vibrantes,punchy,profondes,chatoyantes,riches,flashy,eclatantes,intenses} | couleurs {chatoyantes,riches,profondes,vibrantes} | booste{,r,z} les couleurs | fais {exploser,claquer,vibrer,chanter} les couleurs | faire {claquer,vibrer,exploser} les couleurs | plus colore{,e,s} | plus colorees | plus vif | plus vive{,s} | plus de couleur | reveille{,r,z} les couleurs | pimpe les couleurs | colorer
  | colorise plus | plus coloree
  | couleurs plus {franches,soutenues,prononcees,marquees,belles,joyeuses,gaies,pechues,toniques,vitaminees,petillantes,saturees,contrastees}
  | couleurs {franches,soutenues,pechues,vitaminees,petillantes,flashy,flash,pop,vivantes,punchy,toniques}
  | plus de couleur | du peps dans les couleurs | du punch dans les couleurs | de la couleur | mets de la couleur
  | redonne des couleurs | donne des couleurs | rends les couleurs plus {vives,fortes,intenses,eclatantes}
  | fais chanter les couleurs | eclatant de couleurs | multicolore | reveille les couleurs
  | les couleurs doivent {peter,claquer,ressortir} | met{s,tre,tez} les couleurs en valeur
state saturated: sature{,e,s,es} | saturee{,s} | colore{,e,s,es} | coloree{,s} | vif | vive{,s} | vifs | criard{,e,s,es} | flashy | eclatantes | eclatants | flashant{,e} | intense{,s}
  | bariole{,e} | pétant | petant{,es,s} | agressi{f,ve,ves,fs} | bavent
  | bariolee | tape-a-l'oeil | tape a l'oeil | acide{,s} | acidulee{,s} | fluo | pimpant{,e}
  | survitamine{,e} | sursature{,e,s,es} | sur-sature{,e} | sursaturees | peinturlure{,e} | clinquant{,e} | kitsch
  | agressives | agressif | violentes
  | riche{,s}
quality saturated: saturation | couleur{,s} | vivacite | coloration
effect muted: desature{,r,z} | delave les couleurs | attenue{,r,z} les couleurs | adouci{,s,r} les couleurs | couleurs douces | couleurs plus douces | couleurs pales | couleurs attenuees | couleurs plus pales | couleurs ternes | palir | palis | couleurs desaturees | terni{,r,s}
  | calme{,r,z} les couleurs | couleurs moins vives | couleurs bavent | couleurs criardes a calmer | baisse{,r,z} les couleurs
  | couleurs {discretes,sobres,sourdes,assourdies,eteintes,calmes,neutralisees,pastellisees}
  | couleurs plus {discretes,sobres,sourdes,calmes,neutres,ternes} | desat | de-sature{,r,z} | desaturation
  | assagi{,r,s} les couleurs | assourdi{,r,s} les couleurs | tons sourds | tons terreux
  | moins de peps dans les couleurs
  | plus calme{,s} | couleurs calmes
state muted: pale{,s} | terne{,s} | fade{,s} | desature{,e,s,es} | desaturee | palot{,te} | palichon{,ne}
  | tristounet{,te,tes} | sans vie | mornes | grisatre{,s}
  | eteint | delavees | fades | tristes | triste en couleur | grises | sans couleur vive | palichonnes | palotes
  | mortes | mort{,e} | ternes | fadasses | ternies | passees | anemique{,s} | livide | blafardes | lavasse
  | desaturees | tristounettes | tristoune | insipide{,s} | sans eclat
  | faiblard{,e,s,es} | faiblichon{,ne}
quality warmer: chaleur | temperature | temperature des couleurs | tons chauds | tonalite chaude
  | temperature de couleur | temp
effect warmer: rechauffe{,r,z} | rechauffement | jauni{,r,s,ssez} | plus chaud{,e,s,es} | lumiere chaude | tons chauds | couleurs chaudes | couleurs plus chaudes | tons plus chauds | lumiere plus chaude | teintes chaudes | tonalites chaudes | chaleureux | chaleureuse{,s} | cosy | teintes plus chaudes | lumiere doree chaude
  | plus orangee{,s} | dore un peu | tons plus chaleureux | plus chaleureux | plus chaleureuse | chauffe{,r,z} | ambiance chaude | ambiance plus chaude | ambiance chaleureuse
  | lueur chaude | lumiere doree douce
  | plus de chaleur | chaleur douce | rayonnant | chauffe-la | rechauf | rechaufe{,r,z} | donne de la chaleur
  | mets de la chaleur | apporte de la chaleur | cocon | douillet{,te} | hygge | miel | ambre{,e} | ambiance cosy
  | ambiance cocooning | moins glacial{,e} | balance plus chaude | blancs plus chauds | rendu chaud | rendu plus chaud
  | teinte chaude | teinte plus chaude | tonalite plus chaude 
effect yellower: plus jaune{,s}
  | vers le jaune
effect oranger: plus orange{,s}
  | plus orangees | vers l'orange | ajoute de l'orange
state warmer: chaud{,e,s,es} | jaunatre{,s} | roux | jauni{,e}
  | orange{,e,s,es} tirant | orangee | jaunasse | jaunis
  | tungstene | ambree | orangeatre | orangeasse | comme sous un neon jaune | cuivre{,e} | bouillant{,e}
effect cooler: refroidi{,r,s,t,ssez} | refroidissement | bleui{,r,s,ssez} | plus froid{,e,s,es} | plus frais | plus fraiche | lumiere froide | tons froids | couleurs froides | couleurs plus froides | tons plus froids | lumiere plus froide | teintes froides | tonalites froides | glacial{,e} | glace{,e} | hivernal{,e} leger | teintes plus froides
  | rafraichi{,r,s,t,ssez} | ambiance froide | ambiance plus froide | glaciale
  | refroidi-la | refroidis-la | balance plus froide | blancs plus froids | rendu froid | rendu plus froid
  | teinte froide | teinte plus froide | tonalite plus froide | givre{,e} | gele | polaire | froid polaire
  | bleu glacier | glacier | fraiche ambiance | donne de la fraicheur | plus de fraicheur
effect bluer: plus bleu{,e,s,es}
  | vers le bleu
state cooler: froid{,e,s,es} | bleuatre{,s} | bleute{,e,s} | bleutee | frais | fraiche
  | gele{,e} | clinique | blafard bleu | frisquet{,te} | froide et bleue | frigorifique
quality cooler: fraicheur | froideur
quality redder: teinte {rouge,rougeatre}
  | reflet{,s} rouge{,s} | cote rouge | voile rouge | rougeur{,s}
quality greener: teinte {verte,verdatre}
  | reflet{,s} vert{,s} | cote vert | voile vert
quality bluer: teinte {bleue,bleutee,bleuatre}
  | reflet{,s} bleu{,s} | cote bleu | voile bleu
quality yellower: teinte {jaune,jaunatre}
  | reflet{,s} jaune{,s} | cote jaune | voile jaune
effect black_and_white: noir et blanc | noir & blanc | noir blanc | noir-et-blanc | n&b | n & b | nb | n et b | monochrome{,s} | monochromatique | niveaux de gris | nuances de gris | gris | grise | en gris | echelle de gris | sans couleur{,s} | enleve{,r,z} les couleurs | enleve{,r,z} la couleur | retire{,r,z} les couleurs | retire{,r,z} la couleur | supprime{,r,z} les couleurs | supprime{,r,z} la couleur | enleve{,r,z} toutes les couleurs | supprime{,r,z} toutes les couleurs | retire{,r,z} toutes les couleurs | plus aucune couleur | pas de couleur{,s} | aucune couleur | efface{,r,z} les couleurs | vire{,r,z} les couleurs | vire{,r,z} la couleur | desature{,r,z} completement | completement desature{,e} | desature{,r,z} totalement | tout en gris
  | noir et blan | n and b | en noir et blanc | plus de couleurs du tout | tout gris | noire et blanche
  | blanc et noir | noir & blanc | nwar et blanc | noirs et blancs | n/b | n-b | monochromie | monochrom
  | niveau de gris | en niveaux de gris | degrade de gris | tons de gris | toute en gris | decolore{,r,z}
  | sans aucune couleur | zero couleur | couleurs enlevees | enleve-moi les couleurs | suprime les couleurs
  | fais disparaitre les couleurs | vide de ses couleurs | cinema muet | film muet | charlot | doisneau
  | a la doisneau | cartier-bresson | ansel adams
effect black_and_white_blue: {noir et blanc,n&b,nb} avec un filtre bleu
  | {noir et blanc,n&b,nb} filtre bleu
effect black_and_white_green: {noir et blanc,n&b,nb} avec un filtre vert
  | {noir et blanc,n&b,nb} filtre vert
effect black_and_white_yellow: {noir et blanc,n&b,nb} avec un filtre jaune
  | {noir et blanc,n&b,nb} filtre jaune
effect black_and_white_red: {noir et blanc,n&b,nb} avec {,un }filtre {rouge,orange}
  | {noir et blanc,n&b,nb} filtre {rouge,orange}
effect sepia: sepia | brunatre | teinte brune | virage sepia | ton brun | tons bruns | couleur cafe
  | marron | brun | brune | ton sepia | filtre sepia | couleur sepia | sepia vieux | virage brun
  | sepya | cepia | sepiat | ton vieux papier | vieux papier | papier jauni | teinte marron | tons marron
  | teinte cafe | cafe au lait | brun ancien | jaune brun | virage au brun | brunis | brunir
effect invert: inverse{,r,z} | inverse{,r,z} les couleurs | inversion | inversion des couleurs | negatif | en negatif | couleurs inversees | negatif photo | comme un negatif | couleurs opposees | inverti{,r,s} | intervertir les couleurs | intervertis les couleurs | radiographie | comme une radio
  | en negatif | negativ | effet negatif | image negative | version negative | inverse tout | rayons x | radio
  | couleurs inverses | couleurs a l'envers | inverse le noir et le blanc | noir devient blanc

# Cadre et netteté.
effect vignette: vignette{,s,r} | vignetage | vignettage | {assombri,obscurci,noirci,fonce}{,r,s,t,ssez,e} les {bords,coins,angles,contours} | {bords,coins,angles} {sombres,fonces,noirs,assombris,obscurcis} | {bords,coins,angles} plus {sombres,fonces,noirs} | {assombri,obscurci}{r,s,t} autour | contour sombre | contours sombres | ombre sur les bords | ombre dans les coins | ombres sur les bords
  | {bords,coins,angles} {sombres,noirs} | fais un vignettage | effet tunnel
  | vignete | vinette | vinetage | vignetage | vignettage {sombre,noir,fonce} | vignette {sombre,noire,foncee}
  | assombrissement des {bords,coins} | {bords,coins,angles,contours} {plus obscurs,fonces,brules,estompes en noir}
  | halo sombre | halo noir | cadre sombre autour | ombre autour | ombrage autour | contours plus sombres
  | {bruler,brule,brulez} les {bords,coins} | focalise la lumiere au centre | effet lampe torche
  | projecteur au centre | spot au centre
effect light_vignette: vignette blanche | vignettage blanc | {eclairci,illumine,eclaire}{,r,s,t,ssez} les {bords,coins,angles} | {bords,coins,angles} {clairs,blancs,lumineux,plus clairs,plus lumineux}
  | enleve le vignettage de l'objectif | corrige le vignettage | vignettage clair | halo blanc | halo clair
  | {bords,coins,angles} {blancs,eclaircis} | fondu blanc sur les bords | illumine les coins
effect blur: flou{,s,e,te,ter,tez,tes} | floue{,s,r,z} | flouter | floutage | flou gaussien | brouille{,r,z} | hors focus | estompe{,r,z} | moins net | moins nette | moins de nettete | pas net voulu | defocalise{,r} | mise au point douce
  | floutee | floutage leger | flou global | rends flou | rendre flou | net en moins
  | flou artistique | flous | floux | flouse | flouz | floutes | rends-la floue | rends flou | effet flou | flou doux
  | embue{,r,z,e} | verre depoli | vaseline | derriere une vitre | brume la | moins precis{,e} | moins defini{,e}
  | rends moins net | floutage
state blur: flou{,s,e,es} | brouille{,e} | floute{,e,s,es}
  | floues | flouttee | flous | imprecis{,e} | tremblee | tremble{,s} | pas piquee
  | un peu molle | mou en details | mal mise au point | mal fait le point
quality blur: flou
effect sharpen: accentuation | plus net{,te,s,tes} | plus precis{,e} | pique | plus pique | plus de pique | plus de details | plus de detail | accentue{,r,z} les details | accentue{,r,z} la nettete | renforce{,r,z} les details | renforce{,r,z} la nettete | fais ressortir les details | faire ressortir les details | pas net{,te} | pas nette | pas assez net{,te} | pas tres net{,te} | n'est pas nette | defloute{,r,z} | deflouter | affine{,r,z} | precise{,r,z} | affute{,r,z} | plus defini{,e} | plus de definition | mise au point | aiguise{,r,z} | plus de nettete | accentue | accentuez | accentuer | ameliore{,r,z} la nettete | details plus nets
  | refais la mise au point | corrige{,r,z} le flou | plus croustillant | pique en plus | defloutage | renforcement de la nettete | accentuer la nettete | rends plus nette | floue a corriger | bougee | piquee
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details}
  | netteter | nette{,s} comme il faut | plus nette | + nette | + net | nettet 
  | haute definition | ultra hd | qualite 4k | 4k
  | cristallin{,e} | croustillant{,e} | affutage | affutee | aiguisee | renforcement des details
  | detaille{,e} | plus detaille{,e} | plus de precision | precision accrue | fais le point | refais le point
  | corrige le flou | mise au point ratee
  | mise au point loupee | point est rate | mise au point est ratee | mise au point est loupee | mise au point a rate
  | rattrape la mise au point | rattrape le flou | sauve le flou | mordant | plus de mordant | du mordant
  | contours plus nets | details plus {fins,visibles,marques,precis} | releve les details | voir les details
  | masque flou | unsharp
state sharpen: net{,te,s,tes} | precis{,e,es} | defini{,e}
quality sharpen: nettete | details | detail | definition | precision | pique

# Tourner.
effect mirror: {mets,mettre,tourne,retourne,remets,fais} {-la ,-le ,la ,le ,l'image ,la photo ,}dans l'autre sens
effect mirror: miroir | en miroir | effet miroir | retournement | retournement horizontal | retourne{,r,z} horizontalement | symetrie | symetrie horizontale | symetrie axiale | inverse{,r,z} gauche et droite | inverse{,r,z} la gauche et la droite | inverse{,r,z} gauche droite | inverse{,r,z} droite et gauche | inverse{,r,z} droite gauche | inverse{,r,z} horizontalement | inverse{,r,z} le sens | inverse{,r,z} de gauche a droite | gauche droite | reflet miroir | bascule{,r,z} horizontalement | flip | flippe{,r,z} | flip horizontal | echange{,r,z} gauche et droite | echange{,r,z} la gauche et la droite | permute{,r,z} gauche et droite | retourne{,r,z} de gauche a droite | dans un miroir | miroir horizontal | comme dans un miroir
  | retourne{,r,z} | retournee
  | mirroir | miroire | retournee horizontalement | symetrise{,r,z} | sens inverse horizontal | effet mirroir
  | image en miroir | image miroir | inverse droite et gauche | intervertis gauche et droite
  | intervertir gauche et droite | intervertis la gauche et la droite | regarde de l'autre cote
  | oriente de l'autre cote | tourne-la comme dans un miroir | comme dans une glace | selfie inverse
  | flip gauche droite | reflechie
effect flip_upside_down: retournement vertical | retourne{,r,z} verticalement | miroir vertical | symetrie verticale | inverse{,r,z} verticalement | inverse{,r,z} haut et bas | inverse{,r,z} le haut et le bas | bascule{,r,z} verticalement | flip vertical | echange{,r,z} le haut et le bas | retourne{,r,z} de haut en bas | haut en bas | de haut en bas | inverse{,r,z} haut bas | retourne{,r,z} le haut et le bas
  | renverse{,r,z} verticalement | symetrie haut bas | bascule de haut en bas | inverse le haut avec le bas
  | intervertis le haut et le bas | reflet dans l'eau | miroir haut bas
effect half_turn: a l'envers | tete en bas | tete a l'envers | la tete en bas | demi-tour | demi tour | un demi-tour | sens dessus dessous | cul par-dessus tete
  | renverse{,r,z,e} | renversee | cul en l'air | cul par dessus tete | pieds en l'air | les pieds en l'air
  | remets a l'endroit | remets-la a l'endroit | mets-la a l'endroit | a l'endroit | pas dans le bon sens
  | du mauvais cote
effect turn_right: tourne{,r,z,s} | tournee | pivote{,r,z} | rotation | quart de tour | un quart de tour | fais pivoter | faire pivoter | fais tourner | faire tourner | tourne{,r,z} a droite | tourne{,r,z} vers la droite | quart de tour a droite | quart de tour vers la droite | rotation a droite | rotation horaire | sens horaire | sens des aiguilles d'une montre | tourne{,r,z} dans le sens des aiguilles d'une montre | rotation vers la droite | sur le cote
  | bascule{,r,z} | couche{,r,z} | tourner
  | remets dans le bon sens | {mets,mettez,tourne,tournez,pivote,pivotez}{,-la,-le} dans le bon sens | remets-la dans le bon sens | mauvais sens | pas le bon sens
  | est sur le cote | couchee | tourner la photo | tourne un coup | quart de tour horaire 
  | sens des aiguilles | dans le sens des aiguilles
effect turn_left: tourne{,r,z} a gauche | tourne{,r,z} vers la gauche | quart de tour a gauche | quart de tour vers la gauche | rotation a gauche | rotation vers la gauche | rotation anti-horaire | rotation antihoraire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | pivote{,r,z} a gauche | pivote{,r,z} vers la gauche
  | tourne-la a gauche | contre le sens des aiguilles d'une montre | sens contraire des aiguilles d'une montre
  | dans le sens anti-horaire | dans le sens antihoraire | sens contraire
tag left: a gauche | vers la gauche | gauche | sens inverse | antihoraire | anti-horaire | sens antihoraire | sens anti-horaire | sens inverse des aiguilles d'une montre | sens contraire des aiguilles d'une montre | dans le sens inverse des aiguilles d'une montre
  | sur la gauche
  | dans le sens contraire | dans le sens inverse | contre le sens des aiguilles d'une montre | anti horaire
  | dans le sens antihoraire | dans le sens anti-horaire | vers la gauche | du cote gauche
tag right: a droite | vers la droite | droite | horaire | sens horaire | sens des aiguilles d'une montre | dans le sens des aiguilles d'une montre
  | sur la droite | du cote droit
  | dans le sens horaire | dans le sens des aiguilles | vers la droite
tag around: tete en bas | a l'envers | demi-tour
tag vertical: vertical | verticale | verticalement | a la verticale | de haut en bas
  | vers le haut | de bas en haut
tag horizontal: horizontal | horizontale | horizontalement | a l'horizontale | de gauche a droite
tag white: blanc | blanche | clair | claire
tag black: noir | noire | sombre
tag auto: automatique{,s}
  | automatiquement | tout seul | toute seule | tous seuls
  | auto

# Ambiances.
effect vintage: vintage | retro | a l'ancienne | nostalgique | nostalgie | annees soixante | annees soixante-dix | old school | d'epoque | d'antan | retro-style | suranne{,e}
  | comme un vieux film | vieux film | film ancien | vintage look | look vintage | filtre instagram | filtre vintage | annees 70 | annees 60 | annees 80 | annees 50 | annee 70 | annees soixante-dix | annees quatre-vingt | des annees 70 | seventies | retro vintage | ambiance d'antan | vieux style | vieillot{,te} | comme autrefois | comme a l'epoque | a l'epoque | nostalgiques
  | vieux film | film d'epoque | rendu d'epoque | look d'epoque | style d'epoque | annees 90 | annees 40 | fifties
  | sixties | eighties | nineties | des annees {50,60,70,80,90} | photo des annees {50,60,70,80,90} | annees yeye
  | baba cool | hippie | super 8 | super-8 | vhs | cassette video | camescope | vieille cassette | vieux camescope
  | vieil appareil | vieil appareil photo | appareil photo de mon pere | vieille pellicule | film de vacances
  | souvenir d'enfance | souvenirs d'enfance | souvenirs | madeleine de proust | vintages | retros | retro chic
  | old scool | a l'ancienne mode | desuet{,e} | demode{,e} | ringard chic | vieille carte postale
  | carte postale vintage | album vinyle | pochette de disque | rendu vintage | effet vintage | style vintage
  | ambiance vintage | effet retro | style retro | ambiance retro | rendu retro | touche retro | touche vintage
  | style instagram | filtre style instagram | un filtre instagram | facon instagram | look instagram | filtre insta
  | style insta
effect old_photo: vieille photo | photo ancienne | comme une vieille photo | ancien | ancienne | antique | comme une photo ancienne | carte postale ancienne | daguerreotype | photo de grand-mere | photo d'epoque | vieille image | vieilli{,e}
  | vieille | vieux | vieillie | western | facon western | tres ancienne
  | annees {1900,1910,1920,1930} | annees 20 | annees 30 | annees folles | belle epoque | debut du siecle
  | siecle dernier | du siecle dernier | dix-neuvieme | xixe siecle | 19e siecle | photo de famille ancienne
  | vieille photo de famille | album de famille | photo de mamie | photo de grand-mere | vieil album | vieux cliche
  | cliche ancien | vieux portrait | portrait ancien | vieux papier jauni | jaunie par le temps | usee par le temps
  | archive | archives | photo d'archive | photo d'archives | photo de guerre | d'un autre temps | d'un autre siecle
  | trouvee au grenier | sortie du grenier | grenier | parchemin | tres vieille | photo tres ancienne | tres vieux
effect warm_evening: soiree chaude | soir d'ete | soiree d'ete | lumiere du soir | soiree | soir | soiree chaleureuse | chaude soiree | ambiance du soir | lueur de bougie | a la bougie | aux chandelles | coin du feu | au coin du feu | crepuscule | chaud soir d'ete | fin de journee
  | noel | ambiance de noel | noel chaleureux | esprit de noel | ambiance de noel chaleureuse | soiree de noel
  | feu de cheminee | cheminee | au coin de la cheminee | feu de camp | chandelle{,s} | lueur des bougies
  | lampe de chevet | veillee | soiree cosy | soiree cocooning | soir d'automne chaud | nuit d'ete | douce soiree
  | ambiance bougie{,s}
effect golden_hour: heure doree | golden hour | lumiere doree | coucher de soleil | comme au coucher du soleil | coucher du soleil | couche de soleil | lever de soleil | lever du soleil | soleil couchant | fin d'apres-midi | heure magique
  | dore{,e} | doree | couchant | golden | lumiere de fin de journee | lumiere du couchant | lumiere rasante | ambiance coucher de soleil
  | soleil de fin de journee | lumiere d'or | or du soir | dorure | lumiere doree de fin de journee
  | doree de fin de journee | coucher du soleil | sunset | couche du soleil | coucher soleil | aube | aurore
  | a l'aube | petit jour dore | soleil bas | soleil du soir | soleil du matin | soleil rasant | rayons dores
  | baigne de soleil | inonde de soleil | lumiere du soleil couchant | magic hour | lumiere chaude du soir
  | chaude lumiere du soir | fin d'apres midi
effect pop: punch | plus de punch | peps | pep's | plus de peps | donne du peps | donne du punch | punchy | pechu{,e} | plus de peche | dynamique | plus dynamique | dynamisme | plus de dynamisme | impact | plus d'impact | percutant{,e} | plus de vie | vivant{,e} | plus vivant{,e} | energie | energique | qui claque | qui pete | fais-la ressortir | tonique | plus de relief | qui en jette | vitamine{,e} | vitaminee | plus d'eclat | plus de caractere
  | peche | claque | pete | eclat | ressortir | du chien | donne de la vie | plus de vitalite | plus de pep's | pep s | du peps | du pep's | du punch | de la peche | niaque | plus de niaque | fade et plat | sans relief | sans saveur | qui depote | depote | envoie du lourd | pimente{,r,z} | reveille{,r,z} | reveille-moi ca | plus de pétillant | petillant{,e} | accrocheur | plus accrocheur | plus accrocheuse | plus percutant | wahou | effet waouh | waouh | qui tape | tape a l'oeil | plus flash | mou du genou | cela manque de vie | de vie | mollasson{,ne} | qui saute aux yeux
  | de relief
  | pep | punchi | punchie{,s} | punchys | ponch | plus de ponch | plus de pepse | peps un max | qui pulse
  | qui envoie | qui dechire | qui arrache | donne la peche | la peche | patate | la patate | de la patate | du nerf
  | plus de nerf | nerveux | nerveuse | plus d'energie | de l'energie | energisant | du tonus | tonus | plus de tonus
  | du caractere | caractere | du relief | de l'impact | du wow | effet wow | wow | wahoo | waow | de l'allant
  | du mojo | booste l'ensemble | booste tout | booste la photo | booste l'image | reveille-la | reveille la photo
  | reveille l'image | reveille-moi | redonne vie | donne vie | redonne-lui vie | donne-lui vie | fait vivre
  | fais vivre | plus vivante | moins fade | moins terne | moins triste | moins ennuyeux
  | ennuyeux | ennuyeuse | banal{,e} | sans interet | quelconque | platounet | fadouille | sans peps
  | sans punch | sans energie | manque de peps | manque de punch | manque d'impact | manque d'energie
  | manque de pep's | manque de caractere | plus sexy | plus accrocheuse | attire l'oeil | attire le regard
  | accroche l'oeil | accroche le regard | flamboyant{,e} | tout peter | petard | tip top
  | plus stylé 
effect moody: moody | melancolique | melancolie | mysterieux | mysterieuse | tenebreuse | inquietant{,e} | ambiance sombre | atmosphere sombre | sombre et mysterieux
  | tenebreux | lugubre | ambiance glauque | glauque | sinistre | gothique | angoissant{,e} | flippant{,e}
  | ambiance {mysterieuse,angoissante,inquietante,lugubre,horreur,flippante,lourde,pesante,thriller,sombre et mysterieuse}
  | film d'horreur | horreur | thriller | suspense | epouvante | halloween | hante{,e} | maison hantee | crepusculaire
  | sombre et dramatique | sombre et intense | gotham | apocalypse | apocalyptique | post-apocalyptique | dystopique
  | plus sombre et mysterieux
effect dramatic: dramatique | plus dramatique | epique | theatral{,e} | spectaculaire | grandiose
  | plus de drame | effet dramatique | orageux | orageuse | intense et dramatique
  | dramatise{,r,z} | dramatisme | plus d'intensite dramatique | intensite dramatique | ambiance dramatique
  | effet dramatique fort | tension | plus de tension | tempete | ambiance d'orage | ambiance orageuse
  | affiche de film | affiche de cinema | bande-annonce | heroique | majestueux | majestueuse 
effect soft: douceur | adoucissement | tendre | romantique | plus de douceur
  | doux | douce | delicat{,e} | adouci{,r,s,t,ssez} | plus doux | plus douce | trop agressif | plus de douceur la | rendu doux | cocooning
  | douce | plus tendre | doux et tendre | plus romantique | lumiere douce | lumiere plus douce | lumiere diffuse
  | lumiere tamisee douce | doux rendu | moins dur{,e} | moins agressif | moins agressive | apaisant{,e}
  | apaise{,r,z} | serein{,e} | zen | relaxant{,e} | tout doux | toute douce | ambiance douce | ambiance apaisante
  | lumiere dure | lumiere trop dure | trop crue | lumiere crue
effect dreamy: onirique | reveur | reveuse | feerique | ethere{,e} | etheree | magique | comme un reve | comme dans un reve | conte de fees | enchante{,e} | angelique
  | de reve | ambiance de reve | effet de reve | reverie | vaporeux | vaporeuse | halo | lueur douce | effet glow | glow | orton | cotonneux | cotonneuse | nuageux et doux
  | reve | revee | onirisme | brume onirique | irreel{,le} | surnaturel{,le} | fantastique | magie | ambiance magique
  | ambiance feerique | ambiance onirique | ambiance vaporeuse | romantique et vaporeux | halo doux | halo lumineux
  | effet halo | hamiltonien | comme un conte de fees | conte de fee | pays des merveilles
state faded: delave{,e,s,es} | delavee{,s} | decolore{,e} | fane{,e}
effect faded: blanchi | patine{,e}
  | passe{,e} | delave{,r,z} | rendu delave | effet delave | fane un peu | jauni par le temps
  | delavage | fane{,e,s,es} | look delave | look fane | ambiance delavee | style delave | blanchie par le soleil
  | brulee par le soleil douce | passee au soleil | decoloree par le soleil | decolore par le soleil
  | couleurs passees | couleurs delavees | noirs delaves et | vieilli et delave
effect noir: polar
  | film noir | comme un polar | comme un film noir | style film noir
  | noir et blanc {dramatique,intense,puissant,profond}
  | film noir americain | films noirs | detective | vieux polar | ambiance polar | ambiance film noir
  | ambiance de film noir | polar noir | sin city | hitchcock | gangster | gangsters | mafia | annees 40 detective
  | noir et blanc {expressif,sombre}
effect cold_morning: matin froid | matin d'hiver | hivernal{,e} | ambiance d'hiver | nordique | scandinave | petit matin | froid matin | lumiere d'hiver | ambiance hivernale
  | froide d'hiver | ambiance froide d'hiver | lumiere froide d'hiver | froid d'hiver
  | hiver nordique | froid hivernal | hiver nordique froid | ambiance {froide,glaciale,polaire,nordique,arctique}
  | hivernale et glaciale | froid de canard | lumiere froide du matin | matin brumeux froid | matin glacial
  | grand froid | banquise | arctique | siberie | siberien{,ne} | montagne en hiver froide | noel blanc
  | lumiere de l'hiver | jour d'hiver | journee d'hiver
effect sunny: ensoleille{,e,s,es} | ensoleillee | estival{,e} | comme en plein soleil | plein soleil | plus de soleil | joyeux | joyeuse | gai | gaie | gaite | ambiance d'ete | beau temps | lumiere d'ete | radieux | radieuse
  | lumineux et gai | plus gai | plus joyeux | plus joyeuse | ambiance ensoleillee | ambiance estivale | solaire | printanier | printaniere | frais et lumineux | aeree | aere | du soleil dans | coup de soleil
  | rayon de soleil | grand soleil | soleil eclatant | soleil d'ete | ambiance de vacances | vacances
  | comme en vacances | ambiance plage | ete a la mer | mediterraneen{,ne} | provencal{,e} | provence
  | tropical{,e} | tropiques | journee ensoleillee | jour d'ete | journee d'ete | comme en ete
  | comme s'il y avait du soleil | comme s'il faisait beau | qu'il fasse beau | meteo estivale | printemps
  | comme au printemps | ambiance printaniere | gaie et lumineuse | plus gaie | rayonnante | rayonnante de bonheur
  | joviale | rejouissant | feel good
state gloomy: triste | maussade | morose | morne | deprimant{,e}
effect gloomy: tristesse | plus triste | couvert | ciel couvert ambiance | grisaille | temps gris | jour de pluie
  | temps pluvieux | jour gris | journee grise | gris et triste | ambiance novembre | novembre | comme en novembre
  | enterrement | tristesse infinie | cafardeux | cafardeuse | deprime | spleen | ambiance pluvieuse | mauvais temps
  | temps maussade | comme un jour de pluie
effect improved: ameliore{,r,z} | amelioration | mieux | meilleur{,e} | embelli{,r,s,ssez} | plus beau | plus belle | plus joli{,e} | plus professionnel{,le} | professionnel{,le} | peaufine{,r,z} | sublime{,r,z} | optimise{,r,z} | arrange{,r,z}
  | fais de ton mieux | fais ta magie | fais un truc bien | rends-la belle | rends la belle | rends-la plus belle | rends-la jolie | retouche automatique | amelioration automatique | auto | automatique | optimisation | embellir | qualite | meilleure qualite | ameliore la qualite | surprends-moi | retouche{,r,z} la photo | corrige la photo | un coup de propre | instagrammable | plus pro | rendu pro | plus jolie
  | peaufine | bonifie{,r,z} | ameliorer | amelioree | embelli-la | embellis-la | rends-la mieux | rend la mieux
  | fais mieux | fais au mieux | au mieux | fais qqch de bien | fais quelque chose de bien | fais un miracle | miracle
  | des miracles | sauve-la | sauve la photo | sauve cette photo | rattrape la photo | rattrape-la | rattrape ca
  | remets-la en etat | arrange-la | arrange moi ca | arrange ca | arrange-moi ca | mets-la en valeur
  | mets en valeur la photo | magnifie{,r,z} | tres belle | tres jolie | qualite pro
  | qualite magazine | digne d'un magazine | digne d'un pro | comme un pro | comme les pros | niveau pro
  | propre et nette | retouche-la | retouche de base | retouches de base | corrections de base
  | correction auto{,matique} | corrections automatiques | corrige tout | corrige-la | corrige automatiquement
  | regle tout | ajuste tout | ajustement auto{,matique} | reglage auto{,matique} | reglages auto{,matiques}
  | optimise{,r,z} tout | lifting | petit lifting | coup de jeune | coup de neuf | coup de polish | un coup de boost
  | presentable | publiable | prete a imprimer | prete a publier | linkedin | plus attrayant{,e} | plus attirant{,e}
  | flatteur | flatteuse
  | sauve{,r,z} | la sauver | sauver la photo | rattrape{,r,z} la photo | recupere la photo

# Ce que l'on peut garder.
aspect colours: couleur{,s} | teinte{,s} | tons | coloris | tonalites
  | colorimetrie | balance des couleurs | palette | les teintes
aspect light: lumiere | luminosite | exposition | eclairage
  | expo | niveau de lumiere | clarte generale

# De vrais mots, que rien ici ne comprend.
known: 
  | fromage | gateau | livre | lettre | ligne | monde | montre | plaine | plante | poisson | poule | prince | prune | charme | chasse | ferme | forme | fruit | genou | gorge | gouter | jouer | laine | langue | lourd | marche | metal | musique | nappe | ombrelle | piece | pierre | place | poire | police | poudre | sel | signe | sucre | tante | temps | terre | tresor | usine | vache | valise | verre | viande | village | vitre | voile | voisin | volant | voyage
  | trace | train | point | tigre | aucune idee | avant | autre{,s} | apres-midi | beaute | bruits sourds | cause | celui | cette annee | chacun | chaque | choix | cinq | combien | comment ca va | contre | corde | courir | court | demain | depuis | dernier | derniere | devant | dont | droits | ecran | encre seche | entre | facile | fatigue | femmes | fenetres | feuilleton | fois | frere | gagne | grand-mere | histoire | homme | hotel | idee | issue | jamais vu | jeune | jouet | juin | juste avant | langage | lecture | livres | loin | lundi | machine | mardi | marque deposee | matiere | mauvais | membre | merci bien | minute | moitie du temps | moment | montagne russe | moteur | nombre | nouveau | nouvelle | nulle | oncle | ordre | papier | parle | parti | payer | peine | pense | petite annonce | peur | phrase | pieds | plutot que | poids | porter | pouvoir d'achat | premier | premiere | prendre | presque | preuve | prix | probleme | projet | propos | quand | quatre | question | raison | regard | reponse | rester | reve | rien | roman | saison | salle | samedi | sante | semaine | sens | seul | seule | siecle | sinon | soeur | sorte | souvent | suite | sujet | surtout | table ronde | tard | tenue | tete | titre | toujours | travail | trente | trois | trop tard | trouver | usage | valeur | vente | verite | vers | vieux | vingt | visage | vivre | voici | voie | voir | volonte | vouloir | vrai
  | brillance lunaire | concert | contact | contrat | couple | crime | client | collant | comme convenu | compte
  | contrainte | correct | course | cousine germaine | cuisine | culture | danse | danseur | date | defaut | detour
  | dessert | devoir | divan | document | moment | dossier | douleur | drame | ecole | emploi | envers
  | epoque moderne | erreur | exemple | facture | famille | faute | fautes | filtrer | fonds | fort boyard | fourche
  | francs | fruits | gare | gazon anglais | gens biens | gorille | graine | graines | grave accident | guerre
  | gris souris | heures | horloge | jambon | journee | lettres | lieu | ligne | loup | lune de miel | maitre nageur
  | malade | manche | marche | marque | match | menthe | message | mine | mode d'emploi | moine | mort | mouche
  | moulin | muret | natation | nappe | noix | notes | ombrage | orange pressee | orteil | oubli | ours | page | paire
  | panne | paques | parc | partie de cartes | passage | pause | patte | pelle | pente | peuple | plafond | planche
  | plante | pompe | poste | poules | prairie | prison | quai | radis | rame | rang | recette | reine | reseau
  | retard | revue | rive | roue | route | royaume | sable | saison | salade | sauce | savon | sceau | seau | selle
  | serie | sirop | soie | sortie | souris | store | tarte | taxe | tenue | terrain | tigre | timbre | tirer
  | toilette | toile d'araignee | train | trajet | tranche | travaux | tribu | trou | vache | vedette | veste | vigne
  | virus | vitesse | voile de mariee | volet | voyage

skip: {de,du,des,de la,sous} {,la ,les ,l',ces ,mes ,cette }{lampe,lampes,ampoule,ampoules,neon,neons,tube,tubes fluorescents,lampadaire,lampadaires,led,leds,plafonnier,spot,spots,projecteurs,bougie,bougies,flash,soleil,fenetre}
fault muted: {c'est,est,sont,un peu,plutot,assez} bof
state muted: tristouille | moche et terne
question: {tu ne ,tu ,vous ne ,vous }{trouves,penses,crois,trouvez,pensez,croyez} pas {,que,qu'}
opens: c'est | cest | c est | ca fait | ca rend | ca parait | ca semble | je trouve ca | je la trouve | elle est | il est | ils sont | elles sont
is: elle est | il est | ils sont | elles sont
and: donc | du coup
narrate: {prise,photo,image} de nuit | {prise,pris,photo prise} {la nuit,dans le noir}
except: ce qui {est,se trouve,reste} {en dehors,hors,a l'exterieur,autour} {,de,du} | ce qui n'est pas {dans,sur} | ce qui depasse {,de ,du }
then: {quand,une fois que,des que,apres que} {c'est,ca sera,ce sera} {fait,fini,termine} | une fois {fait,fini,termine}
tag left: {,dans le }sens {inverse,contraire} des aiguilles
tag right: {,dans le }sens des aiguilles
fault darker: trop noir{s,es}
effect auto_balanced: {,des ,les ,avoir des ,veux des }blancs {vraiment ,bien ,reellement ,tout a fait }{blancs,neutres} | blancs neutres
colour orange: orange{,s} {vif,brule,automne,feu,coucher de soleil}
skip: parfait{,e} | super | genial | top | presque parfait | presque | pas mal | j'adore | c'est bien
fault trimmed: {,il }{,y }{,a }{trop de,trop d',beaucoup de,moins de,moins d'} {vide,espace vide,espace,ciel vide,place}
effect cyanotype: cyanotype | {rendu,effet,style,tirage,look} cyanotype | bleu de prusse
effect turn_right: {couchee ,couche ,tournee ,}sur le cote gauche | {couchee,couche} a gauche
effect turn_left: {couchee ,couche ,tournee ,}sur le cote droit | {couchee,couche} a droite
quantity 0.333 times: au tiers | au tiers de | a un tiers
degree 1.7: plus {fort,forte,forts,fortes,intense,intenses,prononce,prononcee,marque,marquee,appuye,appuyee,soutenu,soutenue}
effect stark_black_and_white: noir et blanc {,bien ,tres ,fortement ,assez }{contraste,dur,tranche} | noir et blanc a fort contraste | noir et blanc profond et contraste | {n&b,nb,n et b} {,bien ,tres }contraste
tag red_filter: filtre {rouge,orange}
tag yellow_filter: filtre jaune
tag green_filter: filtre vert
tag blue_filter: filtre bleu
fault highlights_up: {eclat,eclats,reflet,reflets} {,du flash,de lumiere,de soleil} | brillance{,s} | brillances
fault saturated: bavent | debordent
state saturated: radioactif{,s} | radioactive{,s}
enough: assez
is: est {sortie,sorti,ressortie,ressorti,venue} | sont {sortis,sorties}
skip: impression | {ne ,}touche{,s,z,r} a rien d'autre | rien d'autre | et rien d'autre | et c'est tout | rien de plus | laisse le reste {tranquille,comme ca,tel quel}
first: d'abord | tout d'abord | en premier | avant ca | avant cela | avant tout | au prealable
skip: simule{,r,z} | faux | fausse | imite{,r,z}
limit: sans {trop saturer,saturer trop,exagerer,cramer,bruler,boucher,ecraser,exagerer les couleurs,en faire trop} {,les hautes lumieres,les ombres,les blancs,les noirs,les couleurs}
effect pop: {fais,fait,faire} ressortir | {fais,fait,faire} {tout ,}{ca ,}ressortir | {fais,fait,faire} ressortir {tout,tout ca,ca,l'ensemble}
question: {qu'est-ce,qu'est ce,c'est quoi} qui {cloche,ne va pas,va pas,deconne,foire} {avec,dans} | qu'est ce qui | c'est quoi le {probleme,souci} {avec,de} | {le ,la ,lui ,}{irait,rendrait,passerait,conviendrait} mieux | lui va {bien,mieux}
state muted: eteints | eteintes
region top: de la moitie {haute,superieure}
region bottom: de la moitie {basse,inferieure}
region left: de la moitie gauche
region right: de la moitie droite
keep: {doit,doivent,devrait,devraient,peut,peuvent} rester | restent | reste
stay: rester | reste | {doit,doivent,devrait,devraient,peut,peuvent} rester | restent | intact{,e,s,es} | inchange{,e,s,es} | tel{,le,s,les} quel{,le,s,les} | tranquille{,s} | en l'etat
only: seulement | uniquement | juste | simplement | que
effect wide_format: plus large{,s} | en plus large
degree 1.7: plus large{,s}
skip: on peut {la,le,les} {sauver,rattraper,recuperer,arranger} | c'est {rattrapable,recuperable}
increase: {des ,les ,}{pixels,blocs,points,carres,carreaux,grains} plus {gros,grands}
decrease: {des ,les ,}{pixels,blocs,points,carres,carreaux,grains} plus {petits,fins}
object: poussiere{,s} | plaque{,s} | plaque{,s} d'immatriculation | cheveu rebelle
generate: {ajoute,mets,rajoute}{,r,z} un {coucher de soleil,lever de soleil,orage,ciel etoile,arc-en-ciel}
actually: en fait | attends | reflexion faite | a la reflexion | tout compte fait
is: {photo,image,elle,il,peau,visage} a {un,une} | elles ont | ils ont
effect blacks_up: noirs {delaves,releves,laiteux,estompes,remontes,passes,fanes}
fault auto_balanced: couleurs {sont,semblent,paraissent,ont l'air} {bizarres,fausses,pas bonnes,pas naturelles,etranges}
skip: moyenne | moyen | force
generate: en {ete,hiver,automne}
effect black_and_white: {coupe,eteins,desactive}{,r,z} {,toutes }les couleurs
limit: mais pas {artificiel,artificielle,artificiels,artificielles,fake,toc,cheap,kitsch,criard,criardes} | sans faire {artificiel,fake,toc}
effect leaning: il penche | l'horizon penche | {de travers,est penche,est penchee,bancal} de
question: tu crois | tu penses | vous croyez | {peux-tu,tu peux,pouvez-vous} me dire si | dis-moi si
effect blacks_up: {delave,estompe,blanchi,grise}{,r,z,s} {,les }noirs
effect cold_morning: {facon,style,comme en,ambiance,look} hiver
skip: en couleur{,s} | immonde{,s} | degueu | degueulasse{,s} | pourri{,e} | infect{,e} | atroce{,s}
is: {elle,il} est {sortie,sorti,ressortie,ressorti,venue}
object: ombre {du,de la,de mon,de ma,de l'}
skip: palette{,s} | les deux | des deux | aux deux | tous les deux
remove: masque
unit percent: point | points
effect cinema_format: recadrage cine{,ma} | recadrage {cinemascope,cinematographique,scope}
fault auto_balanced: {balance des blancs,balance de blancs,bdb,wb} {,est ,semble ,parait ,a l'air }{deconne,foire,fausse,ratee,mauvaise,a refaire,pas bonne,bizarre,off,a cote,a l'ouest,pourrie,nulle}
skip: horizon | correct | correcte | correctement | ok
limit: sans que ca se voie | sans que ca se voie trop | que ca se voie pas trop | qui se voit pas trop | pas trop visible

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
  | tu la verrais | tu le verrais | tu la vois | tu le vois | tu la verrais en | vous la verriez | vous la voyez
  | tu la preferes | tu la prefererais | qu'en penses-tu | qu'en dis-tu | que dirais-tu de | que dirais-tu d'
  | que dirais-tu si | que penses-tu de | que pensez-vous de | ca irait mieux | ca serait pas mieux en
  | ca vaut le coup de | ca vaudrait le coup de | tu ferais quoi pour | tu ferais comment pour
  | vous feriez quoi pour | vous feriez comment pour | je fais comment pour | je fais quoi pour | on fait comment pour
  | tu peux m'expliquer | est-ce que tu peux me dire comment | est-ce que ca rendrait | ca rendrait comment en
  | ca rend comment en | elle rendrait mieux | elle rendrait bien | elle rendrait comment | serait-ce pas mieux
  | ne serait-ce pas mieux | ne serait-elle pas mieux | manque-t-elle de | manque-t-il | y a-t-il
  | y a-t-il assez de | a-t-elle assez de | a-t-elle besoin de | est-elle assez | est-ce que je mets
  | est-ce qu'on met | faudrait-il pas | faudrait pas | il faudrait pas
  | ca aiderait | est-ce que ca aiderait
undo: annule | annuler | annulez | annule ca | annule tout | annule la derniere | annule la derniere modification | reviens en arriere | revenir en arriere | retour en arriere | retour arriere | reviens | retour a l'original | reviens a l'original | remets comme avant | comme avant | comme c'etait | remets comme c'etait | comme au debut | laisse tomber | oublie | oublie ca | efface ca | enleve ca | retire ca | enleve tout | retire tout | defais | defaire | defais ca | restaure | restaurer | reinitialise{,r,z} | reset | remets a zero | tel qu'avant | comme a l'origine | remets l'original | l'original | version d'origine | non annule | ctrl z | vire ca | supprime ca
again: encore une fois | une fois de plus | une nouvelle fois | idem | pareil | la meme chose | recommence{,r,z} | refais | refaire | refais pareil | refais ca | repete{,r,z} | repasse une couche | de nouveau | a nouveau | rebelote | meme traitement
instead: plutot | a la place | au lieu de ca | au lieu de cela | finalement plutot | non plutot | je voulais dire | je prefererais plutot | en fait plutot | mets plutot | essaie plutot | je prefere plutot

# La lumière, par zone.
effect brightened: augmente la luminosite | ajoute de la luminosite
quality brightened: luminosite | luminance | brillance
region highlights: hautes lumieres | haute lumiere | zones {claires,lumineuses,brillantes} | parties {claires,lumineuses} | blancs | tons clairs | dans les hautes lumieres | lumieres hautes | hautes lum
quality highlights_up: hautes lumieres | haute lumiere | hautes lum
  | hautes lum | htes lumieres | highlights | zones claires
effect highlights_down: {recupere,rattrape,sauve,restaure}{,r,z} les {hautes lumieres,blancs,zones claires} | hautes lumieres {cramees,brulees,grillees,ecretees,eclatees} | les {hautes lumieres,blancs} sont {cramees,brulees,grillees,crames,brules,grilles,ecretes} | blancs {crames,brules,grilles,ecretes} | recuperation des hautes lumieres | recupere le ciel crame | moins de reflets | trop de reflets
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details} dans les {hautes lumieres,blancs,zones claires}
  | hautes lumieres {trop fortes,trop claires,explosees,perdues,saturees,bouchees}
  | les {hautes lumieres,blancs,zones claires} sont {perdues,perdus,explosees,exploses,trop fortes,trop forts,saturees}
  | {baisse,calme,dompte,maitrise,tempere,adouci,attenue}{,r,s,z} les zones {claires,lumineuses} | reflets trop forts
  | brillances | trop brillant{,e} | ca brille trop | le ciel est {crame,brule,grille,tout blanc,trop blanc,surexpose}
  | ciel {crame,brule,grille,tout blanc,surexpose} | ciel trop {blanc,clair,crame} | sauve le ciel | rattrape le ciel
  | recupere le ciel | recupere du detail dans le ciel
  | {recupere,rattrape,retrouve,ramene}{,r,z} {du detail,les details,des details,de la matiere} dans {le ciel,les nuages,les blancs,les hautes lumieres}
region shadows: ombre{,s} | zones {sombres,d'ombre,d'ombres} | parties sombres | basses lumieres | tons sombres | tons fonces | noirs | dans les ombres
quality shadows_up: ombre{,s} | basses lumieres
  | shadows | tons sombres
effect shadows_up: {rattrape,sauve,compense}{,r,z} {,le ,un ,une photo a ,une photo prise a ,une photo en }contre-jour
fault shadows_up: {photo ,image ,prise ,pris ,}{a ,en ,}{contre-jour,contre jour}
effect shadows_up: {debouche,ouvre,eclairci,releve,remonte,recupere,adouci,attenue,diminue,leve,allege}{,r,s,z} les ombres | {debouche,remonte}{,r,z} les zones sombres | reduis les ombres | reduire les ombres | moins d'ombre{,s} | trop d'ombre{,s} | ombres trop {sombres,dures,noires,marquees,fortes,denses,bouchees} | ombres sont trop {sombres,dures,noires,marquees,fortes,denses,bouchees} | ombres bouchees | ombres sont bouchees | contrejour | enleve{,r,z} les ombres | recuperation des ombres | voir dans les ombres | details dans les ombres
  | {recupere,rattrape,retrouve}{,r,z} {les,des,du} {detail,details} dans les {ombres,noirs,zones sombres}
  | ombres {bouchees,bloquees,trop noires,trop profondes}
  | {debouche,eclairci,ouvre,remonte,leve,releve,eclaire,illumine}{,r,s,z} les {zones sombres,parties sombres,zones d'ombre,basses lumieres,parties noires}
  | {voit,vois,distingue} {rien,pas grand chose} dans {les ombres,les zones sombres,les noirs,le noir,les parties sombres}
  | {du detail,les details,des details,de la matiere} dans {les ombres,les zones sombres,les noirs}
  | plus de details dans les ombres
  | ombres plus {claires,douces,legeres,ouvertes,lumineuses}
  | ombres moins {fortes,dures,sombres,noires,marquees,denses} | ombres {dures,portees trop fortes}
  | les ombres sont {trop denses,bloquees,toutes noires,dures}
effect shadows_down: ombres plus {profondes,sombres,denses,noires,fortes,marquees} | des ombres plus {profondes,sombres,denses,noires} | {fonce,assombri,creuse,renforce,densifie}{,r,s,z} les ombres | plus d'ombre{,s} | bouche{,r,z} les ombres
  | {assombri,accentue,densifie}{,r,s,z} les {zones sombres,basses lumieres} | ombres {profondes,denses,marquees}
  | ombres plus intenses
region midtones: tons moyens | demi-tons | demi-teintes | demi teintes | medium tones | tons intermediaires | dans les tons moyens
  | demi tons | demis-tons | mi-tons | tons medians | tons intermediaires | gris moyens | midtones
effect whites_up: blancs plus {blancs,clairs,lumineux,eclatants,purs,propres} | {eclairci,pousse,monte,remonte}{,r,s,z} les blancs
  | blancs {purs,eclatants,bien blancs,vraiment blancs} | plus de blanc dans les blancs
  | blanchi{,r,s,ssez} les blancs | blanchi{,r,s,ssez}
effect whites_down: blancs moins {forts,blancs,eclatants,lumineux,vifs} | {baisse,descends,reduis,attenue,calme}{,r,z} les blancs | blancs trop {forts,blancs,clairs,lumineux}
  | blancs {eblouissants,aveuglants}
quality whites_up: blancs
effect blacks_down: noirs plus {profonds,noirs,denses,intenses,forts,sombres,riches} | noirs {profonds,denses,intenses,bouches} | {fonce,creuse,densifie,renforce,ecrase,bouche}{,r,z} les noirs
  | noirs {bien noirs,vraiment noirs,purs,plus bouches}
  | les noirs {sont gris,sont delaves,font gris,manquent de profondeur} | vrais noirs | de vrais noirs
  | des noirs {profonds,bien noirs,vraiment noirs,denses,intenses} | plus de profondeur dans les noirs
  | noirs et blancs plus {francs,marques} | point noir plus bas
effect blacks_up: {releve,remonte,leve,debouche,eclairci,souleve}{,r,s,z} les noirs | noirs {releves,plus clairs,delaves,gris,doux} | noirs moins {profonds,noirs,denses}
quality blacks_up: noirs
quality curved: courbe{,s} | courbe tonale | courbe des tonalites
effect curved: courbe en s | une courbe en s | courbe de contraste
quality levelled: points noir et blanc | point{,s} noir{,s} et blanc{,s} | point noir et point blanc | point blanc et point noir
quality levelled: niveaux
effect levelled: ajuste les niveaux | regle les niveaux | reglage des niveaux
quality gamma: gamma
effect auto_levelled: niveaux auto{,s,matiques} | niveau auto{,matique} | auto niveaux | contraste auto{,matique} | tons automatiques | tonalite automatique | normalise{,r,z} | egalise{,r,z} | egalisation | ajuste les niveaux {automatiquement,tout seul} | regle les niveaux {automatiquement,tout seul} | exposition auto{,matique} | luminosite auto{,matique} | equilibre{,r,z} la lumiere | equilibre{,r,z} l'exposition | corrige{,r,z} l'exposition | corrige{,r,z} la lumiere | corrige{,r,z} les niveaux | etire l'histogramme | etale l'histogramme
  | tons auto | niveaux {auto,automatiques} | equilibre la photo | equilibre l'expo | equilibre{,r,z} la luminosite
  | histogramme | etire les niveaux | etirer les niveaux | etale les niveaux | exposition correcte | bonne exposition
  | expose correctement | correctement exposee | bien exposee | niveaux corrects | bons niveaux | niveaux optimaux
  | corrige l'expo | corrige les niveaux | optimise les niveaux | optimise le contraste | optimise l'exposition
  | egalise l'histogramme | etend la plage tonale
effect auto_balanced: balance des blancs | balance de blancs | balance des blancs auto{,matique} | balance auto{,matique} | bdb auto | {corrige,regle,ajuste,refais}{,r,z} la balance des blancs | dominante {de couleur,coloree} | neutralise{,r,z} les couleurs | couleurs {naturelles,justes,neutres,fideles,realistes} | couleurs plus {naturelles,justes,neutres,fideles,realistes} | corrige{,r,z} les couleurs | {couleurs,blancs} {automatiques,auto} | blancs neutres | les couleurs sont {fausses,bizarres,pas naturelles} | balance des couleurs
  | dominante | dominantes | dominante couleur
  | wb auto | awb | bdb | balance auto des blancs | auto balance des blancs
  | la balance est {fausse,ratee,mauvaise} | couleurs {fausses,bizarres,etranges,pas naturelles,irreelles,ratees}
  | les couleurs sont {ratees,etranges,irreelles,pas bonnes,pas justes,pas fideles} | vraies couleurs
  | de vraies couleurs | bonnes couleurs
  | les blancs {ne sont pas blancs,sont pas blancs,sont jaunes,sont bleus,tirent sur le jaune,tirent sur le bleu}
  | blancs qui ne sont pas blancs | blancs vraiment blancs | que les blancs soient blancs | que le blanc soit blanc
  | des blancs blancs | le blanc n'est pas blanc | neutralise la dominante | neutralise la couleur | couleur neutre
  | neutre | neutres | equilibre{,r,z} les couleurs | reequilibre{,r,z} les couleurs | couleurs equilibrees
  | equilibre des couleurs | equilibre colorimetrique | correction colorimetrique | correction des couleurs
  | correction de couleur | correction couleur | corrige la colorimetrie | couleurs automatiquement
  | colorimetrie automatique 

# Couleur.
effect vibrant: plus vibrant{,e,s,es} | couleurs vibrantes | vibrant{,e}
quality vibrant: vibrance | vibration
effect pinker: plus {rose,roses,magenta} | rosi{,r,s} | teinte rose | ajoute du {rose,magenta}
  | vers le magenta | vers le rose | teinte vers le magenta
fault muted: c'est {gris,tout gris} | trop {gris,grise} | un peu {gris,grise} | toute grise | est {gris,grise} | grisouille | couleurs {grises,eteintes}
fault faded: tout{,es} delave{,es}
  | toute{,s} delavee{,s} | completement delavee{,s} | tout delave
fault saturated: sursature{,e,s,es}
  | sur-sature{,e} | sursaturees | criard{,e,s,es} | trop sature{,e,s} | trop saturees | peinturlure{,e}
fault brighter: surexpose{,e,s,es} | sur-expose{,e} | crame{,e,s,es} | cramee{,s} | brule{,e,s,es} | brulee{,s} | trop expose{,e} | grille{,e,s,es}
effect darker: sous-expose {d',de} | sous-expose {un peu,legerement,un brin,un chouia} | sous-exposer | sous-exposez
fault darker: {j'ai ,on a ,elle est ,il est ,c'est ,est ,ete }sous-expose{,e,s,es}
fault darker: sous-expose{,e,s,es} | sous expose{,e} | sousexpose{,e}
fault pinker: dominante {rose,magenta}
fault greener: dominante verte
fault redder: dominante rouge
fault purpler: dominante violette
fault cooler: dominante {bleue,cyan,froide}
fault warmer: dominante {jaune,orange,orangee,chaude}
state pinker: rosatre{,s} | rose{,e} bonbon | magenta{,s} tirant
effect greener: plus vert{,e,s,es} | verdi{,r,s}
  | vers le vert | teinte vers le vert
state greener: verdatre{,s} | verdasse
effect deeper: plus profond{,e,s,es} | approfondi{,s,r,ssez}
effect redder: plus rouge{,s} | rougi{,r,s,t}
  | vers le rouge
state redder: rougeatre{,s} | rougeaud{,e}
effect purpler: plus violet{,te,s,tes} | ajoute du violet
state purpler: violace{,e,s}
state cooler: dominante {bleue,cyan}
quality pinker: teinte magenta | teinte vert-magenta | nuance de teinte
quality hue_turned: teinte{,s}
effect hue_turned: {decale,tourne,change,pivote,fais tourner,faire tourner}{,r,z} {la teinte,les teintes,les couleurs} | rotation de teinte | rotation des teintes | decalage de teinte | decale{,r,z} les couleurs
  | rotation de{,s} couleur{,s} | fais tourner les teintes | fais tourner la teinte | tourne les teintes
  | tourne la teinte | decale les teintes | decaler la teinte | decalage des teintes | change toutes les couleurs de
  | tourne la roue des couleurs | fais tourner la roue des couleurs | roue chromatique
effect duotone: duotone | duo-tone | bichromie | deux tons | bicolore | en deux couleurs | duo de couleurs
  | bichrome | bi-chromie | bicolor | deux couleurs | en deux teintes | bi-ton | bitone | effet spotify
  | style spotify | risographie | riso
effect gradient_mapped: carte de degrade | carte de degrades | application de degrade | courbe de transfert de degrade | applique un degrade | degrade de couleurs | gradient map | mappe sur un degrade
  | carte de gradient | degrade colore | map de degrade | remplace les tons par un degrade
effect split_toned: virage partiel | split toning | split-toning | virage split | double virage | virage bicolore | virage
  | tons separes | virage ombres et lumieres | colorie les ombres et les lumieres
  | teinte les ombres et les hautes lumieres
effect posterised: posterise{,r,z,e} | posterisation | effet affiche | affiche | facon affiche | effet poster | moins de niveaux de couleur | aplats | aplats de couleur | en aplats | couleurs limitees | palette limitee
  | posterizer | postérize | affiche serigraphiee | affiche obama | style affiche | aplat de couleurs
  | aplats de couleurs | reduis le nombre de couleurs | peu de couleurs | quelques couleurs seulement
  | limite les couleurs | simplifie{,r,z} les couleurs
effect thresholded: taux de seuil | noir et blanc pur | noir ou blanc | uniquement du noir et du blanc | noir et blanc sans gris | noir et blanc pur sans gris | sans gris | pochoir | effet pochoir | photocopie | comme une photocopie | effet photocopie | tout ou rien
  | noir et blanc binaire | binaire | uniquement noir et blanc sans nuances | juste du noir et du blanc
  | que du noir et du blanc | seulement du noir et du blanc | tampon | fax | silhouette | 1 bit
effect threshold_at: seuil | seuille{,r,z} | seuillage | binarise{,r,z}
effect grain: grain{,s} | grain {argentique,photo,de film,de pellicule} | grain d'argentique | granuleux | granuleuse | granule | effet grain | grain vintage
  | grin | effet pellicule granuleuse | grain de pellicule | grain film | grain photo | grains de film
  | grain d'epoque | ajoute du bruit | rajoute du bruit | mets du bruit | plus de bruit | aspect granuleux
  | look granuleux | granulation | grenu{,e}
quality grain: grain | granulosite 
fault grain: bruit
  | bruit numerique | bruit de couleur | bruit iso | parasites | bruit colore | bruit chromatique | bruit de luminance
  | bruit parasite | artefacts | fourmillement | petits points | points de couleur | neige numerique
fault hazier: brume
  | brouillard | voile | voile atmospherique | buee | voile blanc | voile gris | voile laiteux | voile gris | voile laiteux | voile blanchatre
  | nappe de brouillard | brumasse | brouillasse
state grain: bruite{,e,s} | bruitee{,s} | granuleux | granuleuse
effect denoised: debruite{,r,z} | debruitage | {reduis,reduire,reduit,enleve,enlever,retire,supprime,vire,nettoie,nettoyer,diminue,attenue,elimine} {le bruit,du bruit} | reduction {de,du} bruit | antibruit | anti-bruit | plus lisse et propre
  | debruit | debruite | denoise{,r,z} | reduction bruit | bruit en moins | plus lisse sans bruit 
  | enleve la granulation | trop de granulation
effect recoloured: recolore{,r,z} | recoloration
effect one_colour: couleur selective | correction selective | couleurs selectives

colour red: rouge{,s} | ecarlate | vermillon
  | carmin | cerise | rubis
colour orange: orange{,e,s,es} | orangee{,s} | corail
  | abricot | peche orangee | saumon orange | cuivre | roux
colour yellow: jaune{,s}
  | citron | moutarde | jaune vif
colour green: vert{,e,s,es} | emeraude
  | vert vif | vert fluo | vert menthe | vert emeraude | jade
colour cyan: cyan{,s}
colour blue: bleu{,e,s,es}
  | azur | bleu roi | bleu electrique | saphir | indigo | cobalt | outremer | bleu vif
colour purple: violet{,te,s,tes} | mauve{,s} | lilas | lavande | pourpre
  | prune | aubergine | amethyste | parme 
colour pink: rose{,s}
  | saumon | rose bonbon | rose pale | rose fluo | rose vif | framboise | vieux rose
colour magenta: magenta{,s} | fuchsia
colour turquoise: turquoise{,s} | bleu canard
colour light_blue: bleu{,e,s,es} {clair,ciel,pale,pastel} | bleue{,s} claire{,s}
colour dark_blue: bleu{,e,s,es} {fonce,marine,nuit,sombre} | bleue{,s} foncee{,s}
colour light_green: vert{,e,s,es} {clair,pomme,pale,anis} | verte{,s} claire{,s}
colour dark_green: vert{,e,s,es} {fonce,sapin,bouteille,sombre} | verte{,s} foncee{,s} | kaki | olive
colour dark_red: rouge{,s} {fonce,bordeaux,sombre} | bordeaux | grenat
colour gold: couleur or | dore{,e,s,es} | en or
colour brown: marron{,s} | brun{,e,s,es} | chocolat | noisette
colour beige: beige{,s} | creme | ivoire | ecru
colour black: noir{,e,s,es}
colour white: blanc{,s} | blanche{,s}
colour grey: gris | grise{,s} | argente{,e,s}
region reds: {les,des,aux} rouges | tons rouges | teintes rouges | zones rouges | parties rouges | rouge du | dans les rouges
  | teintes de rouge | tout ce qui est rouge | tout le rouge | trucs rouges | choses rouges | objets rouges
  | elements rouges | couches rouges | rouges seulement
region oranges: {les,des,aux} oranges | tons orange{,s} | teintes orange{,s} | tons chair | tons de peau | teintes chair | carnation{,s} | dans les oranges
  | tons oranges | tout ce qui est orange | tout l'orange | couleur de peau | couleur chair | zones orange{,s}
  | parties orange{,s} | teint{,s} de peau
region yellows: {les,des,aux} jaunes | tons jaunes | teintes jaunes | zones jaunes | parties jaunes | dans les jaunes
  | tout ce qui est jaune | tout le jaune | trucs jaunes | choses jaunes | elements jaunes
region greens: {les,des,aux} verts | tons verts | teintes vertes | zones vertes | parties vertes | verdure | vegetation | feuillage{,s} | vert de l'herbe | vert des arbres | vert des feuilles | dans les verts
  | tout ce qui est vert | tout le vert | trucs verts | elements verts
  | vert {du gazon,de la pelouse,de l'herbe,des arbres,des feuilles,de la foret,de la nature,des plantes,du feuillage,du jardin}
  | parties vertes
region cyans: {les,des,aux} cyans | tons cyan | teintes cyan | zones cyan | turquoises | dans les cyans
region blues: {les,des,aux} bleus | tons bleus | teintes bleues | zones bleues | parties bleues | bleu du ciel | bleus du ciel | bleu de la mer | ciel bleu | le bleu dans le ciel | dans les bleus
  | tout ce qui est bleu | tout le bleu | trucs bleus | elements bleus
  | bleu {du ciel,de la mer,de l'eau,du lac,de l'ocean,de la piscine} | bleus {du ciel,de la mer,de l'eau,du lac}
region purples: {les,des,aux} violets | tons violets | teintes violettes | zones violettes | les mauves | dans les violets
  | tout ce qui est violet | tout le violet | parties violettes | elements violets
region pinks: {les,des,aux} roses | tons roses | teintes roses | zones roses | les magentas | les fuchsias | dans les roses
  | tout ce qui est rose | tout le rose | parties roses | elements roses | fuchsias

# Endroits.
region top: le haut | du haut | au haut | en haut | tout en haut | moitie haute | moitie superieure | la moitie du haut | partie haute | partie superieure | tiers superieur | haut de l'image | haut de la photo | dans le haut | bord superieur
  | partie du haut | la partie du haut | dessus de l'image | dessus de la photo | haut du cadre
  | bord haut | bord du haut | zone du haut | tiers du haut
region bottom: le bas | du bas | au bas | en bas | tout en bas | moitie basse | moitie inferieure | la moitie du bas | partie basse | partie inferieure | tiers inferieur | bas de l'image | bas de la photo | dans le bas | bord inferieur
  | partie du bas | la partie du bas | bas du cadre | bord bas | bord du bas | zone du bas | tiers du bas
  | la moitie du bas
region left: gauche | a gauche | la gauche | cote gauche | moitie gauche | partie gauche | moitie de gauche | tiers gauche | sur la gauche | du cote gauche | bord gauche
  | partie de gauche | la partie de gauche | cote de gauche | zone de gauche | gauche de l'image | gauche de la photo
  | bord de gauche | sur le cote gauche | tiers de gauche
region right: droite | a droite | la droite | cote droit | moitie droite | partie droite | moitie de droite | tiers droit | sur la droite | du cote droit | bord droit
  | partie de droite | la partie de droite | cote de droite | zone de droite | droite de l'image | droite de la photo
  | bord de droite | sur le cote droit | tiers de droite
region centre: centre | milieu | au centre | au milieu | partie centrale | zone centrale | coeur de l'image | le coeur
  | centre de l'image | centre de la photo | milieu de l'image | milieu de la photo | en plein centre
  | en plein milieu | partie du milieu | zone du milieu | coeur de la photo | vers le centre
region edges: bord{,s} | pourtour | peripherie | contour{,s} | les cotes | sur les cotes | alentours | tout autour du centre | sur les bords | bordures de l'image
  | bords de l'image | bords de la photo | bords du cadre | les bords exterieurs | bords exterieurs | sur le pourtour
  | vers les bords | pres des bords | peripherie de l'image
region corners: coin{,s} | angles | les quatre coins | les 4 coins | dans les coins
  | coins de l'image | coins de la photo | chaque coin | tous les coins | quatre angles | 4 angles | aux quatre coins
  | 4 coins

# Détail et air.
effect clearer: plus de clarte | ajoute de la clarte | contraste local | plus de contraste local | micro-contraste | microcontraste | structure | plus de structure | relief local
  | clarity | plus de structure | piquer les tons moyens | contraste des tons moyens | micro contraste
  | contraste localement | structure plus | modele
effect softer_local: clarte negative
quality clearer: clarte | contraste local | structure
effect textured: plus de texture | fais ressortir {la texture,les textures,la matiere} | faire ressortir {la texture,les textures,la matiere} | texture{,r,z} | accentue{,r,z} {la texture,les textures} | plus de matiere
  | texture plus | fais ressortir la matiere | montre la matiere | grain de la matiere | relief de la matiere
  | rugosite | plus de rugosite 
quality textured: texture{,s} | matiere
effect smoother: lisse{,r,z} | lissage | lisse{,r,z} la peau | lissage de peau | adouci{,r,s} la peau | peau {lisse,douce,plus lisse,plus douce} | adouci{,r,s} la texture | attenue{,r,z} la texture | peau de peche | plus lisse | effet lisse | filtre beaute | soyeux | soyeuse
  | lisser | lisses | peau douce | peau lisse | peau nette | peau parfaite | peau de bebe | lisse-moi la peau
  | lisse ma peau | lisse mon visage | adoucis ma peau | adoucis la peau | rends la peau douce | rends la peau lisse
  | veloute{,e} | cireux | effet peau lisse | adoucis la matiere | aplanis la texture
effect dehazed: {enleve,enlever,retire,supprime,vire,dissipe,corrige,attenue,reduis,chasse} {la brume,le brouillard,le voile,la buee} | antibrume | anti-brume | anti-voile | debrume{,r,z} | correction du voile | correction de la brume | suppression du voile | suppression de la brume | perce la brume
  | dehaze | desembrume{,r,z} | desembue{,r,z} | degage la vue | leve le voile | leve la brume
  | enleve le voile blanc | enleve ce voile | perce le brouillard | traverse le brouillard | plus de visibilite
  | visibilite | air pur 
quality hazier:
  | effet de brume | effet de voile
state hazier: brumeux | brumeuse | voile{,e} | voilee | embrume{,e} | dans la brume
effect hazier: ajoute {de la brume,du brouillard,un voile} | ambiance brumeuse | plus brumeux | plus brumeuse | plus de {brume,brouillard} | effet brouillard
  | nappe de brume | brume matinale | voile de brume | plus de voile | ambiance brume | ambiance brouillard
  | style brouillard | noye dans la brume

# D'autres flous.
effect motion_blurred: flou de {mouvement,bouge,vitesse,deplacement} | flou cinetique | flou directionnel | flou file | effet de {mouvement,vitesse,file} | file{,e} | impression de {vitesse,mouvement} | sensation de {vitesse,mouvement} | flou de mouvements | bouge{,e} | effet bouge
  | filage | flou de filage | flou cinetique | flou dynamique | flou de course | flou lateral | flou de camera
  | effet vitesse | impression d'aller vite | donne une impression de vitesse | donne de la vitesse
  | comme si ca bougeait | comme si ca allait vite | en mouvement | qui bouge | pose longue | longue exposition
  | trainees | trainee | trainees de mouvement 
  
  | flou horizontal | flou horizontal de {mouvement,vitesse,bouge}
effect blurred_upward: flou vertical
  | flou vertical de {mouvement,vitesse,bouge}
effect lens_blurred: bokeh | effet bokeh | flou {d'objectif,d'arriere plan photo,de profondeur,de profondeur de champ,optique,artistique} | faible profondeur de champ | profondeur de champ | petite profondeur de champ | profondeur de champ {faible,reduite,courte} | grande ouverture | flou de portrait | mode portrait flou
  | flou de lentille | flou d'arriere-plan optique | flou de diaphragme | flou facon reflex | effet reflex
  | rendu reflex | flou bokeh | boke | boquet photo | beau bokeh | pdc faible | faible pdc
  | profondeur de champ tres faible | ronds de lumiere | flou photo portrait | flou d'optique 
effect tilt_shifted: tilt-shift | tilt shift | effet {maquette,miniature,jouet,diorama} | maquette | miniature | modele reduit | comme une maquette | monde miniature | bascule et decentrement | village miniature
  | tiltshift | tilt-shifte{,e} | miniaturise{,r,z,e} | miniaturisation | ville miniature | petit train
  | train electrique | maquette de train | comme un jouet | jouet{,s} | monde de jouets | maison de poupee | playmobil
  | effet tilt shift | effet tilt-shift | tout petit monde
tag diagonal: diagonal{,e} | diagonalement | en diagonale

# Dessins.
effect pixelated: pixellise{,r,z,e} | pixelise{,r,z,e} | pixellisation | pixelisation | pixels | pixel art | pixel-art | mosaique | effet mosaique | gros pixels | jeu video retro | comme un vieux jeu video | comme un jeu video | 8 bits | 8 bit | 16 bits | minecraft | censure{,r,z} | floute en carres
  | gros carres | en carres | petits carres | pixel | effet pixel | effet pixels | pixels geants | gros pixel
  | jeu video | jeu retro | vieux jeu video | vieux jeu | nintendo | gameboy | game boy | megadrive | atari
  | mosaique de carres | carreaux | basse resolution | lego pixels | anonymise{,r,z} | floutage en mosaique
effect sketched: dessin au crayon | dessin crayon | au crayon | crayon | crayonne{,e} | crayon a papier | crayon de papier | croquis | croquis au {fusain,crayon} | esquisse | dessin | en dessin | comme un dessin | dessine{,e} au crayon | fusain | au fusain | mine de plomb | dessine a la main | trait de crayon | graphite
  | crayonnes | crayonnage | style crayonne | style crayon | effet crayon | trait crayon | aux crayons
  | dessin de crayon | dessin fait main | dessin a la main | fait main au crayon | dessine | dessinee
  | dessinee au crayon | dessinee a la main | dessiné main 
  | style croquis | effet croquis | sanguine | fusain noir | pierre noire | carnet de croquis | gribouillis
  | comme dessine | comme si c'etait dessine | esquisses | crobard
effect inked: encre | a l'encre | dessin a l'encre | dessin a l'encre {de chine,noire} | encre de chine | a l'encre de chine | plume et encre | a la plume | gravure | linogravure | dessin au trait | au trait | lavis | comme une gravure
  | encrage | effet encre | style encre | facon encre | rendu encre | encre noire | dessin encre | dessin a la plume
  | plume | plume d'oie | stylo | stylo bille | au stylo | au bic | bic | feutre noir | au feutre | eau-forte
  | gravure ancienne | xylogravure | gravure sur bois | estampe japonaise | sumi-e | hachures | contours noirs
  | au trait noir | ligne claire noire | tracé noir | traits noirs
effect oil_painted: peinture a l'huile | huile | a l'huile | toile a l'huile | peinture | comme une peinture | effet peinture | tableau | comme un tableau | toile | sur toile | comme une toile | toile de maitre | impressionniste | peinture impressionniste | coups de pinceau | style peinture | rendu peinture | peint a l'huile
  | peinture huile | a lhuile | huile sur toile | effet huile | style huile | peinte | peint a la main
  | peinte a la main | peinte a l'huile | peints | tableau a l'huile | tableau de maitre | comme un tableau de maitre
  | grand maitre | vieux maitre | renaissance | peinture classique | peinture acrylique | acrylique | coups de brosse
  | empatement | couteau a peindre | effet pinceau | pinceau | peintre | comme une peinture a l'huile | style tableau
  | effet tableau | rendu tableau | effet peinture a l'huile
effect watercoloured: aquarelle{,s} | a l'aquarelle | en aquarelle | effet aquarelle | comme une aquarelle | gouache | a la gouache | peinture a l'eau
  | aquarele | acquarelle | aquarel | style aquarelle | rendu aquarelle | facon aquarelle | peinture aquarelle
  | lavis colore | peinte a l'aquarelle | gouaches
effect cartoon: cartoon | bande dessinee | bd | b d | dessin anime | style bd | comme une bd | comme une bande dessinee | comics | comic | cel shading | facon bd | toon | roman graphique | caricatural | en cartoon | cartoonise{,r,z}
  | cartoons | cartoonesque | cartonesque | cartoun | carton anime | style cartoon | effet cartoon | effet bd
  | facon bande dessinee | style bande dessinee | style dessin anime | facon dessin anime | comme un dessin anime
  | comme un cartoon | look bd | version bd | version cartoon | version dessin anime | ligne claire | tintin | asterix
  | facon tintin | style comics | simpson{,s} | comme dans une bd | illustration vectorielle | vectoriel 
  | caricature
effect halftone: trame | tramage | trame de {points,demi-teintes,demi-teinte} | demi-teinte impression | points d'impression | effet {journal,points,trame} | effet journal a points | journal | papier journal | comme dans un journal | comme un vieux journal | serigraphie | similigravure | a points | pop art a points
  | trame de journal | trame d'imprimerie | trames | trame offset | demi teinte 
  | points d'imprimerie | pointilles | pointillisme imprime | en points | comme imprime
  | comme imprimee dans un journal | imprime dans un journal | imprimee dans un journal | imprimee
  | impression journal | impression journal ancien | vieux journal | style journal | rendu journal
  | magazine d'epoque imprime | roy lichtenstein | lichtenstein | style lichtenstein | seriographie | serigraphiee
  | gros points | points de trame | halftone
effect embossed: relief grave | effet relief | effet relief grave | bas-relief | bas relief | gaufre{,r,z} | gaufrage | estampe{,r,z} | estampage | embosse{,r,z} | emboss | effet grave | sculpte{,e} | effet pierre gravee | estampé
  | embossage | embossee | en relief | relief | bas reliefs | effet bas-relief | effet embosse | metal repousse
  | repousse | medaille | piece de monnaie | comme une medaille | comme une piece de monnaie | grave dans la pierre
  | gravee dans la pierre | grave dans le metal | sculpte dans la pierre | sculptee | en pierre | estampille
  | cuir gaufre | papier gaufre
effect pop_art: pop art | pop-art | facon warhol | warhol | andy warhol

# Format.
effect straightened: redresse{,r,z,e} | redressement | horizon droit | remets l'horizon droit | remets droit | remets-la droite | mets-la droite | remets d'aplomb | d'aplomb | mets l'horizon droit | corrige l'horizon | nivelle{,r,z} | nivelle l'horizon | l'horizon {n'est pas droit,est de travers} | horizon {de travers,bancal} | pas droite | pas droit | penche{,s} pas droit
  | horizon de travers | remets l'horizon a plat | remets l'horizon de niveau | horizon a plat
  | l'horizon {est de travers,est tordu,part de travers,descend,monte,n'est pas horizontal,est pas droit}
  | horizon {tordu,pas droit,pas horizontal} | mets de niveau | mets a niveau | remets a niveau | mets-la a niveau
  | d'equerre | pas horizontal | redresser | redresse-la | image penchee
effect tilted_right: penche{,r,z} | incline{,r,z} | inclinaison
effect leaning: elle penche | de travers | penchee | de guingois | bancal{,e} | tordu{,e} | de biais | de traviole
  | ca penche | image penche | photo penche | horizon penche | est penche{,e} 
  | horizon {descend,monte,part}
quality cropped: marges de recadrage
effect cropped: recadre{,r,z} | recadrage | cadrage | recadre au format | rogne{,r,z} | rognage | coupe{,r,z} | decoupe{,r,z} | zoom | zoome{,r,z} | recadre{,r,z} {plus serre,serre,plus pres} | plus serre{,e} | cadrage plus serre | cadrage serre | cadre plus serre | resserre{,r,z} | resserre{,r,z} le cadrage | rapproche{,r,z} | plus pres | recadre{,r,z} les bords | rogne{,r,z} les bords | coupe{,r,z} les bords | enleve{,r,z} les bords
  | recadrer | recadree | recadre-la | recadre plus serre | serre le cadre | resserre le cadre
  | plan serre | plan plus serre | gros plan | zoome dedans | zoome sur | zoom avant | coupe autour | coupe les cotes
  | rogne autour | rogne tout autour | enleve les cotes | moins de vide autour | trop de vide autour | plus rapproche
  | cadre plus pres
quality ratio: ratio | rapport | proportions | rapport d'image
effect ratio: recadrage au ratio | change le ratio
  | recadre en | recadre au format | recadre a | recadrage en | mets au format | mets en format | passe au format
  | cadre en 
effect square: carre | carree | en carre | au carre | format carre | recadre{,r,z} en carre | image carree | photo carree | cadrage carre | photo de profil | avatar
  | carree pour | carré insta | format insta carre | format profil | pour mon profil | pour ma photo de profil
  | photo de profil whatsapp | carre parfait | 1 pour 1 | pochette d'album | vignette carree
effect portrait_format: en portrait | format portrait | mode portrait | cadrage portrait | cadrage vertical | format vertical | en vertical | en hauteur | instagram | insta | format instagram | format insta | post instagram | post insta | publication instagram
  | en mode portrait | format vertical insta | pour insta | pour instagram | pour facebook
  | pour pinterest 
effect story_format: story | stories | en story | format story | une story | reel | reels | tiktok | snapchat | fond d'ecran {telephone,de telephone,mobile,smartphone} | ecran de telephone | plein ecran telephone
  | pour ma story | pour une story | pour les stories | pour tiktok | pour un reel | pour snap | pour snapchat
  | format tiktok | format reel{,s} | format snap | format telephone | format smartphone | fond d'ecran de tel
  | fond d'ecran tel | ecran de tel | pour mon fond d'ecran de telephone | statut whatsapp
effect landscape_format: paysage format | format paysage | mode paysage | en paysage | orientation paysage | cadrage paysage | cadrage horizontal | format horizontal | en largeur | format carte postale | carte postale
  | en format paysage | format tirage photo | format photo classique | format classique | horizontalement en paysage
effect wide_format: grand ecran | ecran large | format {large,tele,television,ecran,youtube,video,hd,panoramique tele} | youtube | miniature youtube | vignette youtube | fond d'ecran | fond d'ecran {pc,ordinateur,d'ordinateur} | diaporama
  | pour youtube | pour la tele | pour un diaporama | pour une presentation | powerpoint | pour mon fond d'ecran
  | fond d'ecran de pc | fond d'ecran ordi | format ordi | format pc | bandeau web | couverture facebook
  | format 16 9eme | seize neuvieme
effect cinema_format: cinemascope | format {cinema,scope,panoramique} | panoramique | panorama | bandes noires | banniere | format cinemascope | tres large
  | format ciné | ratio cinema | ratio cinemascope | cadrage cinema | cadrage cinemascope | bandes noires de cinema
  | ultra large | ultra-large | format bandeau | format banniere | scope | tres panoramique
effect resized: redimensionne{,r,z,e} | redimensionnement | mets a l'echelle | mise a l'echelle | change la taille
quality resized: taille | taille {d'origine,originale,de depart,initiale} | taille de l'image | taille de la photo | dimensions | resolution | definition de l'image
effect smaller: plus petit{,e} | rapetisse{,r,z} | retreci{,r,s,t} | moitie de la taille | la moitie de sa taille | taille divisee par deux | divise{,r,z} la taille par deux | deux fois plus petit{,e} | moitie plus petit{,e} | reduis l'image | reduis la photo | reduire l'image | reduire la photo | reduis les dimensions | reduis la resolution | compresse{,r,z} | moins lourd{,e} | allege le fichier
  | reduis la taille | reduire la taille | reduis-la de taille
effect larger: plus grand{,e} | agrandi{,e,r,s,t,ssez} | agrandissement | double{,r,z} la taille | deux fois plus grand{,e} | taille doublee | plus gros | plus grosse | augmente la resolution | augmente la taille
effect bordered: bordure{,s} | cadre | encadre{,r,z,e} | encadrement | encadre-la | encadre-le | passe-partout | marie-louise | liseret | lisere | cadre photo | cadre autour | bord autour | un bord | filet | marge{,s} | contour de couleur
  | contour{,s}
  | encadrement photo | encadree | marge blanche | un liseret
  | petit cadre | cadre tout autour | cadre autour de la photo | bande autour | bande tout autour | espace autour
  | espace blanc autour | agrandis la toile | agrandir la toile | agrandis le canevas
  | bordure exterieure | passe partout | marie louise | cadre polaroid | cadre galerie | bords ajoutes | liserets

# Styles.
effect film: argentique | pellicule | film | aspect pellicule | aspect film | rendu {argentique,pellicule,film} | look argentique | look film | facon pellicule | photo argentique | 35mm | 35 mm | kodak | portra | fuji | appareil jetable | photo jetable
  | argentic | photo argentique d'epoque | pellicule photo | effet argentique | style argentique | style pellicule
  | ambiance argentique | cote argentique | pellicule kodak | kodak gold | kodak portra | facon kodak | fujifilm
  | velvia | cinestill | ilford couleur | leica | rendu leica | jetable | appareil photo jetable | photo de jetable
  | scan de pellicule | moyen format
effect moonlight: clair de lune | au clair de lune | lumiere de lune | sous la lune | nuit americaine | ambiance clair de lune | lueur de la lune
  | pleine lune | clair de lune bleute | nuit de pleine lune | lumiere de la lune | au clair de la lune
  | lueur lunaire | lunaire
effect night: nuit | de nuit | la nuit | ambiance nuit | ambiance nocturne | nocturne | comme la nuit | effet nuit | comme s'il faisait nuit
  | il fait nuit | qu'il fait nuit | comme s'il faisait nuit | comme si c'etait la nuit | comme si il faisait nuit
  | en pleine nuit | pleine nuit | nuit noire | mode nuit | la nuit tombee | nuit tombee | minuit | heure bleue
  | l'heure bleue | passe de jour a nuit | du jour a la nuit
  | transforme le jour en nuit | transforme-la en nuit | en nuit | nocturnes | vibe nocturne | scene de nuit
  | scene nocturne
effect teal_orange: teal and orange | teal orange | teal et orange | orange et teal | bleu-orange | bleu orange | bleu-orange cinema | orange-bleu | cinema {bleu-orange,bleu-orangee} | hollywood | facon hollywood | look hollywood | film hollywoodien | etalonnage {hollywoodien,bleu-orange,bleu-orangee,teal and orange}
  | etalonnage bleu et orange | look bleu et orange | style bleu et orange
  | teal & orange | bleu canard et orange | turquoise et orange cinema | orange et bleu cinema | blockbuster
  | facon blockbuster | look blockbuster | style blockbuster | style hollywood | hollywoodien{,ne} | film d'action
  | michael bay | mad max | grosse production
effect cinematic: cinema | cinematographique | comme au cinema | comme dans un film | rendu cinema | look cinema | style cinema | ambiance cinema | ambiance film | effet cinema | etalonnage cinema | facon cinema | film de cinema
  | cinematique | cinematic | ciné | effet cine | style cine | rendu cine | look cine | ambiance cine | plan de film
  | scene de film | image de film | comme une scene de film | sortie d'un film | comme sortie d'un film
  | comme au cine | netflix | serie netflix | grand ecran cinema | cinemato
effect matte: mat | mate | rendu mat | effet mat | finition mate | aspect mat | matte
  | matifie{,r,z} | papier mat | mate{,s} | rendu matte | style mat | finition papier mat | satine{,e} | crayeux
effect polaroid: polaroid{,s} | style polaroid | comme un polaroid | vieux polaroid | facon polaroid | instantane | photo instantanee | pola | instax | effet polaroid
  | polaroide | photo polaroid | rendu polaroid | ambiance polaroid | look polaroid | appareil instantane
  | photo instantanee instax
effect cross_process: traitement croise | developpement croise | cross process | cross-process | cross processing | lomo | effet lomo | lomographie | pellicule perimee | traitements croises
  | cross-processe | process croise | developpement croise | traitement croise | lomography | holga | diapo en c41
  | diapo croisee
effect pastel: pastel{,s} | {tire,tirer,tirez,va,aller,allez,pousse} {vers,sur} {le ,du ,un ,des tons ,}pastel | couleurs pastel | tons pastel | teintes pastel | pastels doux | bonbon | couleurs bonbon | acidule{,e}
  | pastels tendres | pastelle | pastelise | effet pastel | style pastel | look pastel | rendu pastel
  | ambiance pastel | palette pastel | wes anderson | style wes anderson | facon wes anderson | grand budapest hotel
  | layette | dragee{,s} | barbe a papa | macaron | glace italienne | sorbet | poudre{,e} | tons poudres
  | couleurs tendres
effect high_key: high key | high-key | tres clair et doux | lumineux et epure | clair et epure
  | highkey | haute cle | high key blanc | tout en clarte | lumineux et aerien | clair et aerien | claire et aerienne
  | lumineuse et aerienne | aerien{,ne} | blanc lumineux | studio blanc | eclatant de lumiere
effect low_key: low key | low-key | clair-obscur | clair obscur | caravage | rembrandt
  | lowkey | basse cle | sombre et contraste | sombre et contrastee | lumiere de rembrandt 
  | georges de la tour | eclairage rembrandt
effect lofi: lofi | lo-fi | lo fi
  | lo fi beats | effet lofi | style lofi | look lofi
effect gritty: brut{,e} | rugueux | rugueuse | grunge | urbain{,e} | rendu brut | sale | crade | industriel{,le} | street
  | brutal et sale | look brut | style brut | style urbain | ambiance urbaine | style street | photo de rue | rugosite
  | ambiance industrielle | reportage | documentaire | photo de reportage | style reportage | punk | rock
  | rock n roll | hardcore | trash
effect bleach_bypass: sans blanchiment | bleach bypass
effect hdr: hdr | effet hdr | rendu hdr | plus de dynamique | grande dynamique | plage dynamique | plus de plage dynamique
  | style hdr | look hdr | dynamique etendue | plage dynamique etendue | tone mapping
effect neon: neon{,s} | ambiance neon | synthwave | vaporwave | boite de nuit | electrique
  | neons | neon rose | neons roses | style neon | look neon | lumieres neon | lumieres de neon | effet fluo
  | cyber | disco | nuit a tokyo | tokyo | blade runner | facon blade runner | retrowave | laser
effect autumnal: automne | automnal{,e} | couleurs d'automne | ambiance automne | ambiance automnale | tons d'automne | couleurs automnales
  | automnales | comme en automne | ambiance d'automne | lumiere d'automne | feuilles mortes | ete indien | octobre
  | tons automnaux | rousseur d'automne
effect gloomy: pluvieux | pluvieuse | ambiance pluie | ambiance triste | ambiance maussade | plus morose
effect sunny: ete | ambiance ete
# Dit combien, à côté de ce dont il y a tant.
increase: {,du ,de la ,plus de ,un peu de }{mordant,punch,peps,pep's,peche,nerf,relief,vie,eclat,caractere} {au,aux,a,dans} | {,ajoute ,donne ,mets ,rajoute }du mordant {au,aux,a la,dans le} | mordant
is: a tout rendu | a rendu tout | ont tout rendu | rend tout | a rendu la photo | a rendu l'image | a rendu ca | l'a rendue | l'a rendu | a mis | donne a tout
opinion: a tout rendu | a rendu tout | ont tout rendu | rend tout | a rendu la photo | a rendu l'image | a rendu ca | l'a rendue | l'a rendu
fault blacks_up: {,les }noirs {ne sont,sont,ne font,semblent} pas {,vraiment ,assez ,suffisamment ,tres }{noirs,profonds,sombres,denses}
fault blacks_up: {,les }noirs {sont ,semblent }{gris,delaves,grisatres,laiteux}
fault whites_down: {,les }blancs {sont ,semblent }{gris,sales,ternes,grisatres}
fault whites_down: {,les }blancs {ne sont,sont,ne font} pas {,vraiment ,assez ,suffisamment }{blancs,eclatants,clairs,lumineux}
fault whites_up: {,les }blancs sont {,bien ,beaucoup ,un peu }trop {clairs,forts,lumineux,eclatants,vifs}
fault brighter: {,l'}exposition {est ,semble ,parait ,}{chaude,elevee,haute,forte}
fault shadows_down: {,les }{zones sombres,parties sombres,basses lumieres,ombres} {sont ,}{,trop ,un peu ,completement ,toutes }{bouchees,ecrasees,noyees}
effect matte: fini mat | finition mate | aspect mat | tirage mat
object: tasse | tasses | soucoupe | mug | cuillere | mousse | cafe | moustaches | patte{,s} | drapeau | fusee | navette | ecusson
skip: un matin | le matin | matin | deux tons de
quantity -25 percent: un quart de moins
quantity 25 percent: quart | un quart de
increase: plus {haut,haute,hauts,hautes,eleve,elevee}
decrease: plus {bas,basse,basses}
quality blacks_up: {,le }point noir
quality whites_up: {,le }point blanc
quality hue_turned: {,les ,toutes les }teintes
effect noir: style noir | look noir
effect old_photo: comme les photos de mes grands-parents | {comme ,}{les ,}photos de {mes grands-parents,grand-mere,grand-pere,ma grand-mere,mon grand-pere}
effect sepia: brun et blanc | marron et blanc
effect halftone: {points,pois} {facon ,style ,comme du ,}pop art
remove: oublie | oublier | laisse de cote | abandonne
question: tu trouves {ca,que c'est,que ca,la photo,l'image} | tu la trouves | tu le trouves | vous trouvez {ca,que c'est,la photo} | vous la trouvez
effect warmer: chau
fault cooler: dominante bleu
fault greener: dominante vert
narrate: portrait de | portrait d'
state hazier: matin {brumeux,de brouillard}
fault yellower: a tout jauni | tout jauni
opinion: a tout jauni
effect pinker: {decale,pousse,tire,vire,deplace}{,r,z} {,la }teinte vers {,le }{magenta,rose}
effect greener: {decale,pousse,tire,vire,deplace}{,r,z} {,la }teinte vers {,le }vert
effect smaller: reduis-la de moitie
degree 1.7: {gros,grosses,de gros,de grosses,enormes}
effect sunny: egaye{,r,z} | egaie
decrease: {,etre }plus {doux,douce,douces}
effect soft: {,une ,la }lumiere plus douce | lumiere douce
effect shadows_up: {voir,voie,voit} {un peu ,}{mieux,plus} {de choses ,}dans les ombres | {voir,voie,voit} {mieux,plus} dans les ombres
effect gradient_mapped: degrade {de couleurs ,}{coucher de soleil,feu,ocean,arc-en-ciel}
state faded: poussiereu{x,se,ses}
remove: perce{,r,z} | contre | lutter contre
question: que {faire,puis-je faire,peut-on faire,faut-il faire}
effect denoised: {lisse,lisser,adoucis,lissez} {beaucoup ,un peu ,bien ,fortement ,}{le bruit,ce bruit}
parameter size: {blocs,carres,cases} de
effect inked: contour{,s} {a l'encre,encres} | contours noirs a l'encre
effect embossed: {effet de ,}relief {metallique,metal,pierre}
effect halftone: {vieilles,vieux,anciennes} {bd,bandes dessinees,comics,journaux} | les vieilles bd
effect bordered: {bordure,cadre} {blanche ,blanc ,}{facon,style,type,de,comme un} polaroid
effect hue_turned: {fais tourner,tourne,decale,fais pivoter} {,toutes ,les ,toutes les }{couleurs,teintes}
effect saturated: {ramene,redonne,ravive}{,r,z} {,des ,les ,de la }{couleurs,couleur}
effect auto_balanced: balance des blancs {lumiere du jour,jour,soleil}
effect tilt_shifted: {,comme une ,comme un }{maquette de train,maquette ferroviaire,village miniature,train miniature}
fault blur: {est,sont,semble,parait} {,un peu ,trop ,assez ,un peu trop }{mou,molle,mous,molles}
effect halftone: {,a }{petits,gros,fins} points
increase: coup de {fouet,boost,peps,pouce} | plu
decrease: moin
skip: {ont,a,aurait,auraient} besoin {de,d'} | tu peu | rapide | {serait,irait,rendrait,ferait} mieux
question: est-ce que | est-ce qu' | pourquoi
too: {c'est,est,sont,semble,est-ce} si
inside: seul | seule | seuls
fault saturated: trop vives
fault saturated: trop colore
increase: {un ,d'un ,d'un petit ,}coup de fouet | besoin d'un coup de fouet
too: si
skip: comme si | comme si c'etait
degree 0.5: rien {d'excessif,d'extreme,de trop,de fou,de violent,d'exagere}
quality threshold_at: seuil dur
effect dehazed: coupe{,r,z} {le brouillard,la brume,le voile}
question: je devrais
skip: limage | laphoto | lphoto
effect motion_blurred: {flou de mouvement,flou de bouge,file} vers la {droite,gauche}
skip: ouah | waouh | oula | ouh la | si ce n'est pas trop demander | si c'est pas trop demander | si ca ne vous ennuie pas | si ca t'embete pas | si c'est possible
effect highlights_down: {,les }hautes lumieres {sont,semblent,paraissent} {,trop ,un peu ,bien ,tres }{dures,fortes,agressives,violentes}
fault muted: {,les }couleurs {sont,semblent,paraissent} {,un peu ,trop ,assez ,bien ,toutes }{plates,mortes,ternes,fades,tristes,eteintes}
without: mais pas {de,d'}
degree 2.5: comme un malade | comme un dingue
effect smoother: texture plus {lisse,douce,fine,souple}
degree 1.7: {gros,grands,enormes} {carreaux,blocs,carres}
fault shadows_down: {,les }ombres {sont ,}{trop ,un peu trop ,bien trop }{profondes,denses,noires}
fault blur: {c'est,est} flou de bouge

# Ce que des clients ont encore écrit, par sens.
skip: {image,photo} {de depart,d'origine,originale,source,d'entree,actuelle,de base,fournie,en entree} | l'original | px | pv | dans l'ensemble
  | globalement | calque{,s} | outil{,s} | avec l'outil {courbe,courbes,pinceau,densite} | canal | canaux | couche{,s} | en general | iamge | imge
  | phot | foto{,s} | phto | calque de reglage{,s} | rvb | sur rvb | veille a ce que | veillez a ce que | {fais,faites,faire} en sorte que
  | {fais,faites,faire} en sorte qu' | {fais,faites,faire} en sorte de | {qui lui va,lui va} | rajoutes-en | ajoutes-en | rajoutez-en | mets-en
  | comme un vieil objectif | comme un objectif ancien | au complet | ici | la-dedans | ci-jointe | {,sur la ,de la ,a la }surface | est bien
  | bien mais | je vous prie | je t'en prie | p-e | peut-et | {,la ,les }fonction{,s} | servez-vous de | sers-toi de | a l'aide de | interieur{,e}
  | exterieur{,e} | dans {la couleur,les couleurs} | quand meme | bouffe | y a moyen | y a moyen d' | ambiant{,e} | surtout | palette
  | palette de couleurs | quantite{,s} | la disposition de l'image | entierement {visible,visibles} | arriere-grands-parents | arriere-grand-pere
  | arriere-grand-mere | grands-parents | cremeux | cremeuse | tu t'occuperas de | occupe-toi de | occupez-vous de | oh | ah | eh | zut | mince | oups
  | hein | par-dessus | vas-y | allez | suffit | ca suffit | c'est la cave | tranche{,e} | portrait{,s}
  | juste derriere {nous,moi,eux,elle,elles,lui,toi} | derriere {nous,moi} | rien entre les deux | entre les deux | cale{,-la ,-le ,s,r,z} sur
  | mignon{,ne,s,nes} | quasi | partent | scan | suffiront | suffira | suffirait | c'est plus propre | c'est mieux | sans rien changer d'autre
  | rien d'autre | on sent pas grand-chose | on sent pas grand chose | pour de vrai | tout mignon | disons | vas-y franchement | tant qu'a faire
  | pour rigoler | ne ferait pas de mal | ferait pas de mal | serait pas mal | serait bien | ne serait pas du luxe | serait pas du luxe | pur{,e,s,es}
  | grace a | au moyen de
narrate: j'ai {,du ,un peu }{pousse,monte,augmente} les iso | ca gache {tout,la photo,l'image} | c'est dommage
picture: photo{,s} | image{,s} | cliche{,s}
narrate: {photo,image,cliche} {de la,du,des,de l',de,d'} | on {n'y ,n' ,y ,}{voit,distingue} {a peine,meme pas,plus} | ma soeur | mon frere | papy
  | mamie
purpose: qu'on {voie,y voie,distingue,remarque,puisse,reconnaisse,apercoive} | que l'on {voie,distingue,remarque,puisse}
  | kon {voit,voie,voi,distingue} | qu'on {se croie,croie,ait l'impression,dirait,se croirait} | on doit pouvoir | on devrait {pouvoir,voir}
  | il faut qu'on | faut qu'on | seulement jusqu'a | seulement jusqu'a ce que | juste jusqu'a ce que | pr que | pr qu'on | qu'il y ait | comme | genre
  | facon | style
opens: et pas {si,aussi}
decrease: et pas {si,aussi}
opens: tu peux | tu pourrais | peux-tu | pourrais-tu | pouvez-vous | pourriez-vous | vous pouvez | vous pourriez | svp | stp
is: {photo,image,elle,il} fait {,un peu ,trop ,tres ,bien } | sort | sortent | ressortent toujours | sortent toujours | {est,sont} devenu{,e,s,es} | devient | deviennent
actually: finalement
instead: au lieu de | au lieu d' | au lieu du | au lieu des | plutot que | plutot qu' | et non | et non pas | non je voulais dire | non plutot
  | non je prefere
reverse: non l'inverse | l'inverse | {dans ,}l'autre sens | autre sens | le sens inverse | dans le mauvais sens | mauvais sens | le contraire | mauvaise direction
  | l'autre direction
undo: {finalement ,}{je prefere ,je preferais ,c'etait mieux ,mieux }sans
question: combien | quel{,le,s,les} | c'est quoi | a quoi {sert,servent} | {ca ,}sert a quoi | c'est mieux {en,avec} | ce serait mieux {en,avec}
  | ca change quoi | ca fait quoi | {vous ,tu ,on ,}{pouvez,peux,peut} faire quoi
keep: ne bouge{,nt} pas | bouge{,nt} pas | ne change{,nt} pas
stay: ne bouge{,nt} pas | bouge{,nt} pas | ne change{,nt} pas | {ne ,}doivent pas bouger
negate: {change,changes,changer,changez,touche,touches,toucher,touchez} rien | nan
degree 0.25: un tout tout petit peu | tres tres legerement | tres tres peu | tres tres doucement | juste un tout petit peu | un tout petit peu
  | a peine | 1 tout petit peu | d'un tout petit poil | un tout petit poil | d'un tout petit peu | d'un tout petit chouia
degree 0.5: un peti peu | un ptit peu | un ti peu | un chouia | un soupcon | de quelques crans | quelques crans | d'un cran ou deux | d'un petit peu
  | moderement | de facon moderee | de facon legere | 1 ptit peu | 1 petit peu | 1 tit peu | 1 poil | 1 chouia | d'un poil | d'un petit poil | tit peu
  | un tit peu | un brin | d'un brin | moyennement
degree 1.7: de facon {importante,spectaculaire,significative,nette,considerable,marquee,prononcee} | pas mal | d'une bonne {marge,grosse marge,dose}
  | {enormement,fortement,grandement,sensiblement,nettement,franchement,considerablement} | de plusieurs {crans,diaphs,stops} | de beaucoup
  | pas qu'un peu | costaud | bien marque{,e,s,es}
degree 1: assez | asse
quantity 2 ev: de deux trois tons | de deux ou trois tons
quantity 2 times: multiplie{,e,s,es,r,z} par deux
quantity 0.25 ev: un quart de {diaph,diaphragme,stop} | d'un quart de {diaph,diaphragme,stop}
unit kelvin: kelvins
parameter black: point noir | noir
parameter white: point blanc | blanc
increase: dope{,r,z} | corse{,r,z} | exacerbe{,r,z} | rehausse{,r,z} | majore{,r,z} | pimente{,r,z} | appuie | appuyer | appuyez | plus haut{,e,s,es}
  | accrois | accroitre | accroissez | redonne{,r,z} | en hausse | peter davantage | petent {plus,davantage}
  | {,leger ,petit ,bon ,gros }coup de pouce | gagne{,r,z} en | meilleur{,e,s,es} | plus gros{,ses} {les ,}{carres,pixels,points,blocs,traits}
  | carres plus gros
decrease: casse{,r,z} | estompe{,r,z} | tempere{,r,z} | amorti{,r,s,ssez} | etouffe{,r,z} | mouche{,r,z} | rabat{,s,tre,tez} | y va mollo sur
  | en baisse | plus bas{,se,ses}
add: amene{,r,z} | ramene{,r,z} {du,de la,un peu de}
remove: nettoie{,s} | nettoyer | nettoyez
touch: en jouant sur
generate: {enleve,enlever,enlevez,retire,retirer,retirez,efface,effacer,effacez,supprime,supprimer,supprimez,vire,virer} {l',les ,mon ,son ,notre }{ombre,ombres} {de,du,des,d',derriere}
object: auto | autos | l'auto | rocher{,s} | gazon | courge | piece | photo de {fond,couverture} | image de fond | gamin{,s} | gosse{,s} | mome{,s}
  | bambin{,s} | cire | coquelicot{,s} | phare{,s} | port | dune{,s} | cerisier{,s} | bouchon{,s} | moto{,s}
inside: surtout {dans,sur} | principalement {dans,sur} | en particulier {dans,sur} | au-dessus de | au-dessus du | en dessous de
region outside_mask: hors de {la zone peinte,la partie peinte,la zone selectionnee,la zone masquee,ce que j'ai peint}
region mask: {j'ai passe le pinceau,j'ai peint,j'ai passe un coup de pinceau} {dessus,par-dessus} | passe le pinceau dessus
  | {est,sont} {deja ,}{peint,peinte,peints,peintes,selectionne,selectionnee,selectionnes,masque,masquee,masques}
  | j'ai {passe le pinceau,peint,masque,selectionne} {sur ,}
  | {que j'ai ,qu'on a ,que je viens de }{peint,peinte,peints,peintes,peindre,masque,masquee,masques,selectionne,selectionnee,selectionnes,selectionner}
region highlights: lumieres
colour dark_red: brique | grenat | lie de vin
quality brightened: luminosite {generale,globale,ambiante,d'ensemble} | luminositee | luminosite de l'ensemble | niveau de luminosite
quality brighter: lumiere {naturelle,ambiante,generale,globale,du jour} | eclairage {general,global,ambiant,naturel}
  | exposition {generale,globale,a la lumiere} | niveau de lumiere | quantite de lumiere | intensite lumineuse
quality saturated: saturation {generale,globale,des couleurs} | intensite des couleurs | richesse des couleurs | chroma
quality contrasted: contraste {general,global,d'ensemble}
quality sharpen: nettetee | nettete {generale,globale} | piquee
quality pop: intensite | punch
quality clearer: lisibilite | visibilite
quality warmer: lumiere {jaune,doree,chaude,orangee,orange}
quality cooler: lumiere {bleue,bleutee,froide}
fault darker: on {n'y ,n' ,y ,}{voit,distingue} {presque ,quasi ,quasiment ,vraiment ,plus }{rien,pas grand chose,pas grand-chose}
  | {voile,filtre,calque,couche,ton,tons,cote,masque,teinte,aspect} {sombre,sombres,fonce,fonces,noir,noirs,obscur}
fault warmer: {lueur,halo} {jaune,jaunatre,orange,orangee}
  | {voile,filtre,calque,couche,cote,aspect} {brun,brunatre,marron,orange,orangee,jaune,jaunatre,cuivre,rouille} | jaunissement
fault cooler: {lueur,halo} {bleue,bleutee,bleuatre} | {calque,couche,aspect} {bleu,bleue,bleute,bleutee,froid,froide}
fault whites_up: blancs {,sont ,trop ,sont trop }{agressifs,violents,forts,durs}
fault hazier: {voile,filtre,calque,couche,film,cote,aspect} {blanc,blanchatre,laiteux,brumeux,voile} | voile de {brume,brouillard,pollution,fumee}
fault faded: {voile,filtre,calque,couche,ton,tons,cote,teinte,aspect} {gris,grisatre,grisatres,terne,ternes,eteint,fade} | grisaille | grisatre{,s}
  | gris fonce | {trop,assez,tres,c est tout,c tout,c'est tout} {gris,grise} | {trop,tout,tres} {couvert,couverte}
effect warmer: {enleve,retire,vire,supprime}{,r,z} le filtre {bleu,froid} | {corrige,rectifie}{,r,z} la teinte {bleue,bleutee,bleuatre,froide}
effect cooler: {enleve,retire,vire,supprime}{,r,z} le filtre {jaune,orange,chaud}
  | {corrige,rectifie}{,r,z} la teinte {jaune,jaunatre,orange,orangee,chaude}
  | {enleve,enlever,enlevez,retire,retirer,retirez,attenue,attenuer,attenuez,reduis,reduire,reduisez,vire,virer,virez,supprime,supprimer,supprimez,diminue,diminuer,diminuez,moins de,moins,elimine,eliminer,gomme,gommer} {,le ,du ,de ,un peu de ,les tons ,le ton ,la teinte ,ce }{brun,marron,brune,bruns}
effect muted: {delave,affadi,estompe}{,r,z,s} {les ,}couleurs
effect tilted_left: {tourne,pivote}{,r,z} {-la ,-le ,la photo ,l'image ,}{legerement,un peu,un petit peu,un poil} {a gauche,vers la gauche}
effect tilted_right: {tourne,pivote}{,r,z} {-la ,-le ,la photo ,l'image ,}{legerement,un peu,un petit peu,un poil} {a droite,vers la droite}
effect brighter: {blanchi}{,r,s,ssez} {la ,}teinte | plus blanche{,s} | plus blancs
  | {enleve,retire,supprime,vire,ote}{,r,z} {le ,ce }voile {sombre,noir,fonce,obscur}
effect pop: {petent,claquent,explosent,jaillissent} | {que ca ,qu'elles ,qu'ils ,que les couleurs }{petent,pete,claquent,claque,explosent}
  | {enleve,enlever,enlevez,retire,retirer,retirez,attenue,attenuer,attenuez,reduis,reduire,reduisez,vire,virer,virez,supprime,supprimer,supprimez,diminue,diminuer,diminuez,moins de,moins,elimine,eliminer,gomme,gommer} {,le ,du ,de ,tout ce ,ce }{gris,grisaille,grisatre} {,fonce,terne}
  | en jette {plus,davantage,un peu plus} | {en jette,claque} | plus d'intensite
effect auto_levelled: rectifie{,r,z} {l'exposition,la lumiere,l'eclairage,la luminosite,les niveaux} | niveaux {en ,}{auto,automatique}
  | niveaux en mode auto | {corrige,corriger,corrigez} {l'exposition,la lumiere,l'eclairage,la luminosite,les niveaux}
  | {ajuste,ajuster,regle,regler} les niveaux | bien expose{,e} | bien equilibre{,e}
effect auto_balanced: {rectifie,corrige}{,r,z} {les tons,la tonalite,la tonalite des couleurs,les couleurs,la couleur}
  | {vraies couleurs,couleurs reelles,couleurs naturelles,couleurs justes,couleurs realistes,couleurs d'origine} | {plus ,}realiste
  | plus naturel{,le,les} | air {plus ,}naturel | aspect {plus ,}naturel
  | {corrige,corriger,corrigez,equilibre,equilibrer,equilibrez} {la couleur,les couleurs,la colorimetrie}
effect sharpen: {plus ,}croquant{,e}
effect clearer: clarifie{,e,s,es,r,z}
effect pinker: {corrige,rectifie}{,r,z} la teinte {verte,verdatre}
effect greener: {corrige,rectifie}{,r,z} la teinte {rose,magenta}
effect less_red: {corrige,rectifie}{,r,z} la teinte {rouge,rougeatre}
effect highlights_down: {neige,nuages,ciel,robe,chemise,fenetre,fenetres,visage,visages,facade,facades,fond,mariee,plage} {est,sont} {,completement ,toute ,tout ,totalement ,entierement ,un peu ,trop }{crame,cramee,crames,cramees,brule,brulee,brules,brulees,grille,grillee,ecrete,ecretee,surexpose,surexposee}
effect darker: plonge-les | plonge les
effect embossed: relief {type,facon,genre,comme une,de} {piece,piece de monnaie,medaille} | gravure en relief
  | relief {metal,metallique,bronze,cuivre,pierre}
effect mirror: {inverse,retourne,echange,intervertis}{,r,z} {-la ,-le ,la ,le ,}{gauche droite,gauche et droite,la gauche et la droite,droite et gauche}
effect turn_right: redresse{,r,z} {-la ,-le ,}d'un quart de tour {a droite,vers la droite}
effect turn_left: redresse{,r,z} {-la ,-le ,}d'un quart de tour {a gauche,vers la gauche}
effect moonlight: nuit de pleine lune | {transforme,change}{,r,z} {cet apres-midi,le jour,la journee} en {nuit,nuit de pleine lune,clair de lune}
  | eclairage de lune | lumiere de lune | ambiance {lune,lunaire} | {ambiance ,}{de ,}nuit au clair de lune
effect golden_hour: comme si le soleil se couchait | soleil se couchait
effect thresholded: noir pur {ou,et} blanc pur | {juste ,}du noir et du blanc purs
effect saturated: {vert,bleu,rouge,jaune,rose,orange,violet} plus intense
effect gradient_mapped: degrade | degrade de couleurs | carte de degrade{,s} | application de degrade
effect black_and_white: {j'en veux pas ,je veux pas ,je veux plus }{des,de} couleurs
effect vintage: {pochette de ,}33 tours | pochette de disque
effect light_vignette: {bords,coins} {sont ,}plus sombres que {le milieu,le centre}
effect faded: pris le soleil
effect flip_upside_down: {retourne,mets}{,r,z} {-la ,-le ,la ,le ,}a l'envers | {renverse,retourne,inverse}{,r,z} {-la ,-le ,la ,le ,}de haut en bas
effect noir: {look ,ambiance ,style ,}film noir | polar | vieux polar
effect improved: {nettoie,nettoyer,nettoyez} {,bien }{l'image,la photo} | {meilleure,bonne} qualite
  | {ameliore,ameliorer,augmente,augmenter} la qualite | haute definition | hd
effect shadows_up: {enleve,enlever,retire,retirer,attenue,attenuer,reduis,reduire,diminue,diminuer,supprime,supprimer,adoucis,adoucir,eclaircis,eclaircir}{,z} {les ,des ,l'}{ombre,ombres}
  | moins d'ombre{,s} | {fais,faites,faire} ressortir les ombres
effect shadows_down: {ajoute,rajoute,ajouter,rajouter,mets,mettre,plus}{,z} {d',de l',des ,un peu d',quelques }{ombre,ombres}
  | {renforce,renforcer,creuse,creuser,accentue,accentuer}{,z} les ombres
effect sunny: {ajoute,rajoute,mets}{,r,z} {du ,un peu de ,de la lumiere du }soleil | plus de soleil | comme en plein jour | en plein jour
  | comme s'il faisait {jour,soleil,beau} | lumiere {du jour,de midi} | moins nuageux | moins gris dehors
effect gloomy: moins de soleil | {enleve,retire,baisse}{,r,z} {le ,du ,un peu de ,un tout petit peu de ,juste un peu de }soleil
effect cropped: {zoome,zoomer,zoomez}

# À côté de la demande : la pièce photographiée, le reste qu'on laisse, et ce que dit un commerçant.
skip: {dans ,de ,}{la ,cette ,ma ,notre ,le ,ce ,mon }{piece,cuisine,chambre,salon,sejour,salle de bain,salle de bains,salle a manger,appart,appartement}
  | {cette ,ma ,la ,une ,sur cette ,de cette ,a cette }vieille {photo,image} | {ces ,mes ,les }vieilles {photos,images}
  | {et ,mais ,}rien d'autre | c'est tout ce {que je veux,qu'il faut,dont j'ai besoin} | sans {toucher,changer,modifier,affecter} {a rien d'autre,rien d'autre,aux autres couleurs,les autres couleurs,au reste de la photo,au reste de l'image,aux autres teintes,les autres teintes}
  | {laisse,laissez,garde,gardez} les autres {couleurs,teintes,tons} {telles quelles,tels quels,intactes,comme elles sont,tranquilles,en l'etat}
  | {garde,gardez,en gardant,conserve,conservez,en conservant,respecte} {les ,}proportions | proportions {conservees,gardees,respectees} | sans deformer
  | steuple | steupl | stppp | une fois | pas pire | la la | apres {la ,le ,l',mon ,ma ,les ,mes }{piscine,mariage,plage,soiree,fete,douche,ski,sport,coiffeur}
  | intensite moyenne | force moyenne | pk | jsp | chelou | ms | etait | etaient | serait | seraient | ce serait {bien,mieux,top,cool,super,sympa,parfait,genial,chouette} si
  | {on ,}dirait un reflet | pour voir | juste pour voir | pour rire | a la base | a l'origine | je te prie | je vous prie | je t'en prie
  | {jsuis,je suis,chui} pas {expert,pro,doue,doue,specialiste} | offert a | offerte a | que maintenant | qu'actuellement | qu'aujourd'hui
picture: scene | vue
number 70: septante
number 80: huitante | octante
number 90: nonante
narrate: {c'est,ce sera,cela sera} {pour,destine a,prevu pour} | on va {l'imprimer,la mettre,l'envoyer,la poster} | je vais {l'imprimer,la mettre,l'envoyer,la poster,la vendre}
  | je {vends,l'imprime,la vends,le vends}
region outside_mask: {tout ,}autour {du masque,de la selection,de la zone,de ce que,du sujet,de la partie,de l'endroit} {que ,}j'ai {peint,peinte,colore,coloree,colorie,coloriee,selectionne,selectionnee,masque,masquee,marque,surligne} {au pinceau,}
  | tout ce que j'ai pas {peint,selectionne,masque} | {tout ,}autour {du masque,de la selection,de la zone peinte,de la zone selectionnee}
region mask: {que j'ai ,qu'on a }{colore,coloree,colores,colorees,colorie,coloriee,surligne,surlignee} {au pinceau,}
keep: reste {jaune,rouge,bleu,bleue,vert,verte,orange,rose,violet,en couleur,en couleurs,colore,coloree}
stay: reste {jaune,rouge,bleu,bleue,vert,verte,orange,rose,violet,en couleur,en couleurs,colore,coloree}
effect faded: {aspect,look,rendu,effet,style,cote} {delave,passe,fane,use par le soleil}
effect straightened: {remettre,remets,remettez,remet} {-la ,-le ,la ,le ,l'horizon ,}{droit,droite,d'aplomb,a plat,de niveau}
effect flip_upside_down: miroir {haut bas,haut-bas,vertical} | {effet ,}miroir de haut en bas
effect noir: film noir des annees {30,40,50,trente,quarante,cinquante}
effect vignette: coins {fermes,assombris} | bords fermes
quality saturated: celle des couleurs
fault warmer: {tire,tirent,vire,virent} au {jaune,orange}
fault cooler: {tire,tirent,vire,virent} au bleu
fault greener: {tire,tirent,vire,virent} au vert
fault redder: {tire,tirent,vire,virent} au rouge
fault pinker: {tire,tirent,vire,virent} au {rose,magenta}
without: rien {dans,sur} | pas {dans,sur}
colour yellow: jaune{,s} {moutarde,citron,paille,pale,pastel,poussin,vif,canari,soleil}
colour red: rouge{,s} {cerise,tomate,coquelicot,pompier,vermillon}
colour dark_red: rouge{,s} {brique,bordeaux,grenat,sang}
colour pink: rose{,s} {pale,poudre,saumon,bonbon,fuchsia,clair,vieux,vif}
colour dark_green: vert{,s} {olive,mousse,sauge,militaire,foret}
colour green: vert{,s} {emeraude,gazon}
colour blue: bleu{,s} {roi,electrique,cobalt,jean}
colour grey: gris {anthracite,souris,perle,clair,fonce}
colour purple: violet{,s} {fonce,clair,prune,aubergine}
colour orange: peche
object: voie lactee | peau | plumage
skip: scene | vue | cette scene
effect golden_hour: comme quand le soleil {,il }se couche | quand le soleil se couche
narrate: {a ,de ,sur ,dans ,}{cette ,ma ,la ,}vieille {photo,image} {de,d'} | quand | lorsque | lorsqu'
reason: quand | lorsque | lorsqu'
effect flip_upside_down: effet miroir {haut bas,haut-bas,vertical,de haut en bas}
reason: compare{,e,s,es} {a,au,aux}
narrate: compare{,e,s,es} {a,au,aux}
is: trouve ca | trouve la | trouve le | la trouve | le trouve | les trouve | trouve que c'est | trouvent ca | la trouvent | trouve que
quality saturated: intensite des couleurs
region shadows: sur les sombres | dans les noirs
quantity 1 degrees: un degre | d'un degre
decrease: plus {fin,fine,mince,etroit,etroite}
skip: {que ,}je voulais | qu'il fallait | que ce que tu peux | ce que tu peux | a mon gout | siouple | siouplet | s'il te plaittt | tranquille | jpeux | au secours | en vrai | en realite
  | ni plus ni moins | tout ca | dans la vraie vie | numerise | scanne | scannee | que j'ai scannee | de travers | ptdr | si c'est pas trop complique | d'apres | {et ,}tu touches pas au reste
  | {et ,mais ,}{laisse,laisses,laissez,garde} {toutes ,tous ,}les autres {couleurs,teintes,tons} {telles quelles,tels quels,comme elles sont,tranquilles,intactes,} | on va | avec le temps | la voila | oui voila | voila
  | je me suis {mal exprime,trompe,trompee,plante,plantee} | le desk | c'est le desk qui
  | tires de l'ancien temps | c'est possible
decrease: reviens {,un peu ,un poil }en arriere | {reviens,revenir} un peu
reverse: {je me suis ,me suis ,suis }{goure,gouree,trompe,trompee,plante,plantee} de sens | c'est l'inverse {que je voulais,qu'il fallait} | l'inverse {que je voulais,qu'il fallait}
undo: {je prefere ,je la prefere ,je le prefere ,mieux ,c'etait mieux ,remets }en couleur{,s} | {remets,remettre} {-la ,la ,}en couleur{,s}
narrate: sinon | alors que | alors qu' | tandis que
reason: sinon | alors que | alors qu' | tandis que
quantity 1.5 degrees: {un,1} degre et demi | d'un degre et demi
aspect colours: {les ,}couleurs {d'origine,originales,d'avant,naturelles}
keep: c'etait {bon,bien,parfait,nickel} | {j'aurais ,}garde | {est,sont} {parfait,parfaite,parfaits,bien,nickel} {comme ca,la}
stay: c'etait {bon,bien,parfait,nickel} | {est,sont} {parfait,parfaite,parfaits,bien,nickel} {comme ca,la}
effect dehazed: {enlever,enlever ce,enleve,retire,retirer,m'enlever} {ce ,le ,cette ,la ,}{voile de brume,voile de brouillard,brume,brouillard} | {m',}enlever ce voile de brume
region mask: celle que j'ai {masquee,peinte,selectionnee} | ce que j'ai {masque,peint,selectionne}
fault shadows_up: on perd {toute la ,la ,le ,tout le ,les ,}{matiere,detail,details} dans les {noirs,ombres}
effect faded: couleurs passees
fault pinker: a vire au {magenta,rose}
fault warmer: a {jauni,vire au jaune}
effect pinker: ramener vers le {magenta,rose}
effect greener: ramener vers le vert
effect highlights_down: {reflets,reflet} {est,sont} {grille,grilles,crame,crames,brule,brules} | {recupere,recuperer} {ce que tu peux,ce qui peut l'etre}
effect cartoon: bd avec des gros contours | gros contours
effect flip_upside_down: tete en bas
without: pas touche {a,au,aux} | pas touche a
region left: {seulement ,}la moitie gauche
tells: barre | ont | gresille | grince | bougeait | bouge | accroche
fault darker: on voit {r,ri1,ri}
skip: comme sur {pinterest,insta,instagram,tiktok}
skip: frerot | poto | reuf | {ce serait ,}trop {style,stylee,bien,cool,beau,chouette} | {est-ce que ,}ce serait possible {de,d'} | est-ce que ce serait possible | {et ,}si {tu peux,vous pouvez,possible}
object: petit-fils | petite-fille | petits-enfants | petits-fils
effect watercoloured: {effet ,}peinture {a l'aquarelle,aquarelle}
effect halftone: trame {de ,}demi-teinte{,s}
effect flip_upside_down: haut-bas | haut bas

# Mots courants qui ressemblent à des fautes de frappe.
known: accro | admis | agressivite | aident | aidera | aides | aigle | aille | ailles | aise | alles | alliez
  | ambulance | amende | amere | angel | angeles | anges | annuel | antiquite | appui | archie | argent
  | argenterie | argentine | arret | arriveront | artefact | asile | assiste | assois | attendaient | attendais
  | attendant | attendons | attendu | aupres | aurai | avere | aviez | balle | banks | barbie | barbu | barman
  | barry | basket | battement | battements | bell | benne | bennet | blague | bonde | bonnie | bougre | bouillie
  | bousille | bousiller | braque | brien | briquet | brises | bruno | burt | cachet | caire | caisse | camps
  | carmen | carreau | carrie | caser | cassie | celia | celles | centaines | cessez | champions | chang
  | changeons | chant | chante | chantons | chants | chargement | chars | chase | chasseur | chasseurs | chauffage
  | chauffeur | chauffeurs | chaussette | chemisier | cheque | chercheur | cheri | cherie | chevre | chier
  | cible | cibles | cieux | classe | classer | clause | clique | cocher | coffrage | coffre | colin | collins
  | combine | commet | complot | comprenez | conversation | cooper | coree | couler | courage | cours | crache
  | cracher | crampes | crasse | creek | crete | creux | creve | crever | crise | croient | cuire | damne | dealer
  | debarasser | decrire | defaite | defis | demeure | denise | depot | depute | dessein | detends | detourne
  | detourner | devait | devint | dieux | disparais | disparaisse | distraire | domaine | donneur | donnie | donny
  | dorme | doute | douter | doutez | drague | ecrits | efficaces | electronique | ellen | ellie | ellis
  | embrassee | embrasser | embrassez | encourage | energetique | engin | enrage | entends | entendue | entourage
  | envie | envoi | escalader | etrangere | etrangeres | evier | expedition | extremite | faille | faisaient
  | faith | familiale | fantasmes | farce | faucon | favoris | fiable | fiables | finie | finn | flacon | fosse
  | fouille | fouilles | fourriere | foutez | franchi | franck | frire | fuites | fumer | fumez | gains | gardner
  | gatee | geante | gemma | gendre | gener | gilles | glee | gomez | grandi | grange | greve | grill | grimm
  | grossesse | grossi | grossier | grossiere | grove | gueri | habile | haine | hayes | holmes | honte
  | indefiniment | industrie | industries | infame | infirme | inquietait | inquietent | insuffisance | integrite
  | intensifs | introduit | inventeur | james | jamie | jouir | julie | kevin | lames | largue | larguer | lasse
  | laveur | legalement | leurre | levier | levre | libre | libres | liens | lires | lisez | loger | loser
  | madison | maggie | magnifique | maigre | maintient | malin | malins | manege | mangeant | manie | manier
  | marbre | maree | margie | margo | maria | marins | mario | martin | mason | masse | mateo | matos | matty
  | meche | medaillon | megan | melle | mentez | mention | merde | messe | meure | meurs | ministere
  | ministres | miteux | modernes | module | moelle | mois | molly | momie | monastere | montage | monty
  | moquette | morse | mortel | mortels | morton | morty | motif | nee | nettoyage | nique | nobel | nonne | norma
  | norton | noter | notez | nuire | olga | ongle | optimisme | optimiste | otage | paillettes | pains | paries
  | parmi | partagent | partait | partant | passions | pates | patrie | patty | payes | pedale | pedales | pence
  | pendre | penis | penseront | pensions | perche | perroquet | personnage | personnages | personnel
  | personnels | pertes | peser | peste | phenomene | photographe | pierce | pieux | piles | pilotes | piment
  | pisser | pitt | plaintes | plaire | plais | planetes | planque | planquer | platine | platre | pleut | poele
  | poete | poetes | poilu | pointu | pointure | poison | poisse | poli | polie | populaire | porto | potes
  | poulet | poulets | pouls | pourra | pourrai | pourraient | pourras | pouvaient | precieuse | prenaient
  | privilege | privileges | proces | processus | provenance | providence | province | puissent | puissions
  | puits | punis | putes | quantique | quiconque | radeau | ragout | raide | rassemble | rassembler | rassembles
  | rassemblez | raton | ravie | recoudre | reflechi | reflechir | reflechis | reflechit | refus | reglo | regne
  | regner | relie | rentrait | rentre | repaire | reparle | reparler | reparlera | repere | reperer | repondait
  | reprocher | resolus | resteront | resto | reveillon | revele | reviennes | richie | ridge | rivaliser
  | roche | rocky | roger | rois | ronge | rosen | rossi | ruche | sabre | saigner | saine | salaire | salem
  | salue | sanguin | satane | saurais | saurait | saurez | sauveur | savaient | savait | savions | savoir
  | scarlett | scolaire | scolaires | senat | senti | sentier | seoul | serai | servait | sieur | simon | soins
  | solitaire | souffrait | souper | souvenais | stable | subitement | subtitles | sueur | suffi | suffire
  | suffisait | supreme | suspendre | suspendue | suture | tares | terme | termes | teste | tetue | torticolis
  | tortue | tournevis | traceur | tragique | trahit | tranquillite | transferer | trone | trouveront | tuant
  | tuent | turc | turcs | turner | vaille | vaste | vegetarien | vendait | vertu | veuille | veuilles | vieillard
  | vies | villa | viole | violee | violences | violer | visa | vitrage | voeux | vogue | voisinage | volait
  | volee | volent | voleur | voleurs | voudra | voudraient | voudras | voulaient | vrille

# Ce que font gens et choses, dans ce qui se raconte.
tells: acceptaient | acceptait | accepte | acceptent | aidaient | aidait | aide | aident | aimaient | aimait
  | ajoutaient | ajoutait | amenaient | amenait | amene | amenent | appelaient | appelait | appelent | appelle
  | apportaient | apportait | apporte | apportent | arretaient | arretait | arrivaient | arrivait | assistaient
  | assistait | assiste | assistent | attrapaient | attrapait | attrape | attrapent | aura | auront | avalaient
  | avalait | avale | avalent | avancaient | avancait | boit | boivent | bossaient | bossait | bosse | bossent
  | bougeaient | brillaient | brillait | brulaient | brulait | buvait | cachaient | cachait | cassaient | cassait
  | casse | cassent | changeaient | changeait | chantaient | chantait | chante | chantent | cherchaient
  | cherchait | cherche | cherchent | choisissait | choisissent | choisit | clignaient | clignait | cligne
  | clignent | collaient | collait | collent | commandaient | commandait | commandent | comptaient | comptait
  | comptent | conduisait | conduit | continuaient | continuait | continue | continuent | couraient | criaient
  | criait | crie | crient | croient | croisaient | croisait | croisent | croyait | cuisinaient | cuisinait
  | cuisinent | dansaient | dansait | dansent | decidaient | decidait | decide | decident | demandaient
  | demandait | demande | demandent | demenage | demenageaient | demenageait | demenagent | depensaient
  | depensait | depense | depensent | derangeaient | derangeait | devaient | devait | devinaient | devinait
  | devine | devinent | devra | dira | disaient | discutaient | discutait | discute | discutent | disent
  | disputaient | disputait | disputent | donnaient | donnait | donnent | dormaient | dorment | ecoutaient
  | ecoutait | ecoute | ecoutent | ecrasaient | ecrasait | ecrasent | ecrit | ecrivait | ecrivent | embetaient
  | embetait | embete | embetent | emmenaient | emmenait | emmene | emmenent | empechaient | empechait | empeche
  | empechent | entraient | entrait | entrent | envoie | envoyaient | envoyait | envoyent | essaie | essayaient
  | essayait | essayent | etudiaient | etudiait | etudie | etudient | evitaient | evitait | exige | exigeaient
  | exigeait | exigent | existaient | existait | existe | existent | expliquaient | expliquait | explique
  | expliquent | exposaient | exposait | exposent | faisaient | faisait | fera | feront | filaient | filait
  | filent | finissait | finissent | fonctionnaient | fonctionnait | fonctionne | fonctionnent | formaient
  | formait | forment | fumaient | fumait | fument | gagnaient | gagnait | gagne | gagnent | gardaient | gardait
  | genaient | genait | habitaient | habitait | habite | habitent | hesitaient | hesitait | hesite | hesitent
  | imprimaient | imprimait | insistaient | insistait | insiste | insistent | invitaient | invitait | invite
  | invitent | ira | iront | jetaient | jetait | jetent | jette | jouaient | juraient | jurait | jure | jurent
  | laissaient | laissait | lavaient | lavait | levaient | levait | lisait | lisent | lit | louaient | louait
  | loue | louent | mangeaient | mangeait | manquaient | manquait | marchaient | marchait | marchent | mariaient
  | mariait | marie | marient | ment | mettaient | mettait | montaient | montait | montraient | montrait | nage
  | nageaient | nageait | nagent | naviguaient | naviguait | navigue | naviguent | nettoyaient | nettoyait
  | notaient | notait | notent | oblige | obligeaient | obligeait | obligent | observaient | observait | observe
  | observent | occupaient | occupait | occupe | occupent | oubliaient | oubliait | oublie | oublient | ouvrait
  | ouvre | ouvrent | paie | pardonnaient | pardonnait | pardonnent | parlaient | parlait | parle | parlent
  | partage | partageaient | partageait | partagent | partait | partent | passaient | passait | payaient | payait
  | paye | payent | pensaient | pensait | pesaient | pesait | pesent | petaient | petait | pete | petent | peut
  | peuvent | plaignent | plaint | plaisait | plantaient | plantait | plante | plantent | pleuraient | pleurait
  | pleure | pleurent | portaient | posaient | posait | postaient | postait | poste | postent | pourra
  | pourrait | poursuit | poussaient | poussait | pouvaient | pouvait | presentaient | presentait | presente
  | presentent | pretaient | pretait | prete | pretent | prouvaient | prouvait | prouve | prouvent | publiaient
  | publiait | publie | publient | quittaient | quittait | quitte | quittent | racontaient | racontait | raconte
  | racontent | ramenaient | ramenait | ramene | ramenent | rangeaient | rangeait | rangent | rappelaient
  | rappelait | rappelent | rappelle | rataient | ratait | rate | ratent | recevait | recoit | recoivent
  | recuperaient | recuperait | recupere | recuperent | refusaient | refusait | regardaient | regrettaient
  | regrettait | regrette | regrettent | rejetaient | rejetait | rejetent | rejette | rencontraient | rencontrait
  | rencontre | rencontrent | rentraient | rentrait | rentre | rentrent | repetaient | repetait | repete
  | repetent | repond | repondait | repondent | reposaient | reposait | reposent | ressemblaient | ressemblait
  | restaient | restait | retrouvaient | retrouvait | reussissent | reussit | revaient | revait | reve | revent
  | rigolaient | rigolait | rigole | rigolent | roulaient | roulait | roulent | sait | sait-on | saluaient
  | saluait | saluent | saura | sautaient | sautait | saute | sautent | savaient | savait | savent | semblaient
  | semblait | sent | sentent | sert | servait | servent | signaient | signait | signe | signent | sonnaient
  | sonnait | sonnent | sortaient | sortait | soufflaient | soufflait | souffre | souffrent | souhaitaient
  | souhaitait | souhaite | souhaitent | supportaient | supportait | supporte | supportent | surveillaient
  | surveillait | surveille | surveillent | tiraient | tirait | tombaient | touchaient | touchait | tournaient
  | tournait | travaillaient | travaillait | travaille | travaillent | traversaient | traversait | traverse
  | traversent | trichaient | trichait | triche | trichent | trompaient | trompait | trompe | trompent
  | trouvaient | trouvait | trouve | trouvent | tuaient | tuait | tue | tuent | utilisaient | utilisait | utilise
  | utilisent | validaient | validait | valident | vend | vendaient | vendait | vendent | verifiaient
  | verifiait | verifie | verifient | verra | verront | versaient | versait | verse | versent | veulent | veut
  | viendra | viendront | visitaient | visitait | visite | visitent | vit | vivaient | vivait | vivent | volaient
  | volait | volent | votaient | votait | vote | votent | voudra | voulaient | voulait | voyage | voyageaient
  | voyageait | voyagent | voyaient | zoomaient | zoomait | zooment
  | {a,ont,avait,avaient,avons,avez,aura,ai,j'ai} {accepte,achete,aide,aime,amene,appele,apporte,attrape,bosse,casse,chante,cherche,choisi,colle,commande,compte,couru,cree,crie,cuisine,danse,decide,demande,depense,dessine,donne,dormi,ecoute,ecrase,ecrit,embete,envoye,essaye,etudie,exige,explique,filme,fini,fume,gagne,garde,gache,hesite,imprime,insiste,invite,jete,joue,jure,laisse,lave,loue,lu,mange,marche,menti,monte,montre,note,oblige,offert,ouvert,parle,partage,passe,paye,pense,plante,pleure,porte,pose,poste,prete,publie,quitte,raconte,ramene,rappele,recu,refuse,regarde,rejete,rencontre,repondu,reussi,rigole,saute,servi,signe,su,tenu,teste,tire,tout casse,travaille,traverse,trouve,tue,utilise,vole,vote}
  | {est,sont,etait,etaient,suis,sommes} {alle,allee,alles,arrive,arrivee,arrives,entre,entree,monte,montee,ne,nee,nes,decede,decedee,morte,mort,morts,parti,passe,passee,passes,rentre,rentree,sorti,sortie,sortis,revenu,revenue,descendu,descendue,en train de,entrain de,en retard,en vacances,malade,malades,content,contente,contents,jaloux,jalouse,absent,absente,d'accord,pas d'accord,pas content,pas contente,fatigue,fatiguee,perdu,perdue}

# Ce que disent toutes sortes de gens.
skip: excusez | excusez-moi | voyez-vous | voyez vous | hein | t'as capte | tu captes | mdr | j'avoue | carrement | tiens | bon alors | alors euh | voila | merci d'avance
  | si c'est faisable | si tu sais faire | mais essaie | mais essayez | ce serait marrant | ca serait marrant {que ,} | faudrait | il faudrait | vas-y | c'est relou | wsh | du mat | j'en serais bien {content,contente} | je serais bien {content,contente}
  | si vous pouviez | si tu pouvais | seriez assez aimable pour | vous seriez assez aimable pour | une facon de parler | c'etait une facon de parler | je ne sais pas si c'est faisable | je sais pas si c'est faisable
narrate: c'est la {communion,confirmation,fete,naissance} de | on le sait | c'est l'ancien | c'est l'ancienne | y avait {un,une,des}
tells: veut | veulent | voulait | voulaient | va {boucher,epater,les coller,finir,partir,servir} | vais {attraper,attrapper,imprimer,vendre} | {ai,as,a,avons,avez,ont} pas le temps | {n'ai,n'as,n'a,n'avons,n'avez,n'ont} pas le temps {de,} | m'aveugle | existe {aussi ,}en
  | {n'en,ne} veut pas | n'y {vois,voit} plus {rien,goutte,} | on ne le voit pas | ne le voit pas | voit toutes mes {rides,cernes} | aille {direct,directement,droit} {sur,vers} | distingue rien | ne distingue rien | distingue meme plus
purpose: pour que le {grand,petit} puisse | pour que {les enfants,les gosses} puissent | que l'oeil aille | que l'oeil {aille ,file }{direct ,directement ,}{sur,vers}
effect clearer: {redonner,redonne,redonnez} de la matiere | faire ressortir la matiere
fault grain: {y'a,il y a,ya} du {grain,bruit} {partout,} | plein de {petits ,}points de couleur
effect denoised: lisser tout ca | lisse tout ca | lisse{,r,z} le grain
effect halftone: avec les petits points | trame de {petits ,}points
effect highlights_down: {baisse,baissez,baisser} {donc ,}{un peu ,}les {parties,zones} {trop ,}{blanches,claires,brulees} | les parties trop blanches | calme{,r,z} {ce ,le ,}soleil
decrease: {revenez,reviens,revenir,redescends,redescendez} {donc ,}{un peu ,}en arriere | {revenez,reviens,redescends,redescendez} {un peu,un cran,} | moitie moins | deux fois moins | la moitie {suffira,suffit,suffirait}
quantity 0.5 times: la moitie suffira | la moitie suffit | moitie moins | deux fois moins
increase: aller franchement | vas-y franchement | allez-y franchement | tu peux y aller {franchement,}
effect pastel: {plus doux ,}dans {les,des} tons pastel | couleurs pastel toutes douces
effect stark_black_and_white: noir et blanc sec
skip: paysage
region outside_mask: autour de ce que j'ai {peint,masque,colorie,selectionne,entoure}
region mask: j'ai peint {la,le,les} | j'ai passe le pinceau sur {son,sa,ses,le,la,les} {visage,visages,figure,tete,plaque,plaques} | que j'ai {peinturee,peinture,barbouilles,barbouille,barbouillee,barbouillees,colorie au doigt,coloriee au doigt}
effect vignette: {assombrir,assombris,assombrissez} {les ,}bords
region edges: les cotes
region top: juste en haut
inside: la ou {il y a ,est ,se trouve ,y a }{le,la,les,mon,ma,un,une}
subject: la ou {il y a ,est ,se trouve ,y a }{le,la,les,mon,ma,un,une}
skip: et vite | frr | quart d'heure | si la machine sait {faire,} | {oui mais ,}je vous prie
degree 1.7: grv
effect stark_black_and_white: noir et blanc {bien ,tres ,}{charbonneux,dense,dur}
region mask: que j'ai {masque,masquee,masques,peint,peinte,peints,colorie,coloriee,selectionne,selectionnee,detoure,detouree,detourees,detoures} {au pinceau,} | j'ai {peint,passe,colorie,masque} {ca ,la zone ,le ,la ,les ,l'}{au pinceau,} | je les ai {surlignees,surlignes,peintes,peints,coloriees}
  | j'ai fait le {contour,detourage} | au pinceau
region outside_mask: {la ,}ou je n'ai pas {peint,colorie,selectionne} | {le fond ,tout }autour de {moi,nous,lui,elle,eux}
effect vintage: vieilli{r,s,t,ssez}{-la,-le, la, le, la photo, l'image,}
effect cartoon: dessin anime
effect pop: du nerf
narrate: je suis en train de | suis en train de | {ca fait ,}triste comme tout
tells: souffle | veut {des,du} | nous impose
wished: je tiens a ce que
skip: je tiens a ce que
fault greener: {le ,un ,au ,}teint {un peu ,tout ,}{verdatre,vert}
skip: {c'est ,}normal | dans le supplement
narrate: mon examen de | {ca fait ,}{pile ,juste ,}a ce moment la | {le ,}dossier de concours
tells: se marie | se marient | {m'a,l'a} {installe,offert,montre}
colour light_grey: gris {tres ,}clair | gris perle
colour dark_grey: gris {tres ,}{fonce,anthracite} | anthracite
fault flatter: manque{,nt} de {relief,volume,profondeur}
fault flatter: {ca ,elle ,il ,}manque{,nt} de {relief,volume,profondeur}
skip: le masque c'est {ma,mon,mes,le,la,les,un,une}
effect saturated: {donne,donnez,donner,redonne,redonner,redonnez}{-leur,-lui,-y, leur, lui,} {de l',un peu d',plus d'}eclat
fault yellower: {papier,tirage,photo,image,cliche} {a,ont} jauni {avec les annees,avec le temps,}
is: c'est bien
skip: non attends
effect black_and_white: {vire,enleve,supprime,retire,ote,efface}{,r,z} toutes les couleurs
effect brighter: {un peu de ,plus de ,du }jour {la-dedans,la dedans,dans la piece,}
fault darker: on dirait une {cave,grotte}
keep: {reste,restent} bien {noir,noire,noirs,noires,blanc,blanche,blancs,blanches,net,nette}
stay: {reste,restent} bien {noir,noire,noirs,noires,blanc,blanche,blancs,blanches,net,nette}
effect old_photo: {facon ,comme une ,genre ,}carte postale {de mamie,d'antan}
effect golden_hour: comme si le soleil {allait se coucher,se couchait}
effect cropped: recoupe{,r,z}
region outside_mask: {tout ,}{ce que ,}j'ai pas {colorie,coloriee,barbouille}
effect blur: {noie,noyer,noyez} {,tout }dans le flou
fault blur: manque{,nt} de pique
tells: est du mauvais cote | sont du mauvais cote
narrate: on {ne ,}{voit,distingue} {rien,pas grand chose} {des,de la,du,de l'}
effect textured: {fais ,fait ,faire ,}ressortir le grain {de la,du,de l'} {pierre,bois,papier,tissu,cuir,mur,beton}
degree 0.5: {mais ,}{vas-y ,allez-y ,}mollo
skip: du mercredi {matin,} | imprime | limite-toi {a,} | limitez-vous {a,} | pas le truc tout {marron,jaune} | {et ,}tant que {t'y,tu y,vous y} {es,etes}
unit levels: niveaux par couleur
keep: garde{,r,z} aussi

asfor: pour | pendant | comme | façon | genre | style | selon | par | façon de | comme si | à la manière de | à la façon de

person: visage{,s} | personne{,s} | gens | homme{,s} | femme{,s} | fille{,s} | garcon{,s} | enfant{,s} | bebe{,s} | peau | oeil | yeux | dent{,s} | cheveux | cheveu | levre{,s} | nez | bouche | joue{,s} | tete{,s} | corps | menton | cou | barbe | marié | mariée | mariés | sujet{,s}
generate: ombre portee | ombres portees

# Ce que demandent des mots moins courants.
fault darker: {,l'air ,l'air d'etre ,}dans une {cave,grotte} | {sombre comme ,}{dans ,}une cave
effect brighter: remonte{,z,r} {un peu ,}tout ca
purpose: que l'oeil aille | pour que l'oeil aille
skip: que l'oeil aille {au milieu,au centre,vers le centre,vers le sujet,sur le sujet} | {,pour }que l'oeil {aille,se pose} {sur,vers} {lui,elle,eux}
  | lumiere {de la,du,des,de ma,de mon,de notre} {cuisine,salon,bureau,chambre,salle,salle de bain,piece,piece,gymnase,eglise,mairie,restaurant,couloir}
  | les neons {de la,du,des} {cuisine,salle,bureau,gymnase,garage,magasin,classe,cantine} | sur la roue{, chromatique, des couleurs}
  | selon la {clarte,luminosite}{, des zones, de la zone} | au fond d'un {tiroir,carton,grenier,placard} | rien que du | rien que
  | sans halo{,s} | toutes les autres couleurs | {et ,mais ,}{ne ,}{touche,change,modifie}{,z} pas {aux ,les }autres {couleurs,teintes}
effect whites_up: {des ,les ,}blancs {qui claquent,qui petent,qui eclatent,eclatants} | blanc {eclatant,qui claque}
effect auto_levelled: {recale,cale,regle,ajuste,refais,retablis}{,r,z} les niveaux{, tout seul, toute seule, automatiquement, tout seuls, pour moi}
decrease: calme{,z,r}{,-moi, moi} ca
quantity 33 percent: d'un bon tiers | d'un tiers environ
effect golden_hour: {,juste ,un peu }avant {que le soleil se couche,le coucher du soleil,le coucher de soleil,la tombee du jour,la nuit tombante} | soleil {tres ,}bas{, sur l'horizon, a l'horizon} | lumiere rasante du soir
effect teal_orange: {rendu ,look ,style ,}{des ,de }{grosses ,}productions {americaines,hollywoodiennes} | {grosse ,}production {americaine,hollywoodienne} | orange et turquoise | turquoise et orange
effect clearer: {fais ,fait ,faire ,faites ,}ressortir le relief | {donne,redonne,rends}{,z,r} {du ,le }relief{, a la pierre, aux pierres}
unit levels: aplats | aplats de couleur{,s}
skip: ramene{,z,r} {l'image,la photo,ca,la,le} a
effect halftone: {gros ,}points d'imprimerie | points d'impression
effect pop: {redonne,donne}{,z,r}{,-lui, lui} {du ,un peu de }{corps,nerf,caractere} | {redonner,donner} du corps
limit: sans {cramer,bruler,griller,surexposer,brûler} {les nuages,le ciel,la robe,la neige,les fenetres,la fenetre,les reflets,les visages,le visage,la peau}
  | sans que {les visages,la peau,les tons de peau,les teints,le ciel} {virent,vire,deviennent,devienne,passent,passe,tourne,tournent} {au ,a l',en ,}{orange,rouge,jaune,vert,fluo}
effect hue_turned: {deplace,decale,tourne,glisse,fais tourner}{,r,z} {toutes ,}les {teintes,couleurs}

# La peau qu'on épargne, et le reste.
skin: peau
rest: le reste | reste | tout le reste | le reste de {l'image,la photo,la scene}
skip: rien d'autre {ne ,}{doit,devrait} {changer,bouger} | {pareil,la meme chose} mais en
colour turquoise: sarcelle
region mask: masque peint | zone peinte au pinceau
effect vignette: {avec des ,avec les ,les ,}coins {bien ,tres ,}{bouches,fermes,charbonneux}
fault yellower: le teint {tout ,bien ,un peu ,trop ,}jaune
effect light_vignette: {fais-les ,fais les ,les faire ,}partir {les bords ,}dans le blanc | bords {qui partent ,qui fondent ,}{dans,vers} le blanc
effect pixelated: {de ,en ,avec de ,}gros {carres,blocs,paves}
too: c'est {violent,brutal,un peu violent,trop violent}
skip: comme au depart
unit ev: diaf{,s}

make: passe tout | passe-moi tout | passe moi tout | passe-la toute | passe-le tout

effect mirror: la gauche {doit ,devrait }{passer,etre,aller,venir,se retrouver} a droite | la droite {doit ,devrait }{passer,etre,aller,venir,se retrouver} a gauche

# Ce qu'une évaluation a demandé.
limit: sans que ca fasse {fluo,artificiel,faux,trop,criard}
parameter black: point noir a | le point noir a
parameter white: point blanc a | le point blanc a
effect teal_orange: {teintes ,tons ,couleurs ,les teintes ,}canard et orange | orange et canard
effect moonlight: sous la pleine lune | sous un clair de lune
fault grain: ca fourmille de bruit | ca fourmille dans les ombres | ca fourmille dans le noir
skip: par {couleur,canal} | est-ce que {tu saurais,vous sauriez,tu pourrais,vous pourriez,tu peux,vous pouvez} | {tu saurais,vous sauriez} {en ,}faire
region outside_mask: l'autre moitie
rest: l'autre moitie
actually: nan
skip: nan

skip: {en passant par,via} {le ,la ,l'}{rose,rouge,orange,jaune,vert,turquoise,bleu,violet,magenta,gris,corail,dore,blanc}

effect turn_right: {remets,mets,remettre,remettez,mettez,mettre}{-la,-le, la, le} debout | {remettre,mettre} debout
quality auto_balanced: {cale,regle,fixe,mets,passe,pose}{,r,z} la {balance,bdb,balance des blancs,balance de blancs}
skip: oublie au fond d'un {tiroir,carton,grenier,placard} | {retrouve,trouve} {dans un,au fond d'un} {tiroir,carton,grenier,placard}

backdrop: fond | arriere-plan | arriere plan | decor | second plan
region edges: tout sauf le {centre,milieu}
skip: {je,on} {la,le,les} {prefererais,prefere,preferais,aimerais,verrais bien}

sky: ciel

# Ce qu'un examen de plus a demandé.
skip: {recupere,rattrape}{-moi, moi} ca | {auriez-vous,auriez vous} l'amabilite de | sans rien exagerer
degree 0.5: reste{,z} {subtil,leger,discret} | {reste ,}en restant {subtil,leger,discret}

is: {il ,}{y'a,y a} comme

# Ce qui se dit des balances, des filtres et des lieux.
unit kelvin: k {lumiere du jour,tungstene,flash}
quantity 0.667 ev: {de ,}deux tiers d'{il,ev,indice}
quantity 0.333 ev: {d'un ,un ,}tiers d'{il,ev,indice}
tag red_filter: canal rouge
tag green_filter: canal vert
tag blue_filter: canal bleu
skip: principalement | surtout | essentiellement
skip: sans rien {changer,toucher,modifier} {d'autre ,}{tout ,}autour

purpose: comme {derriere,a travers,avec,sous} | tel qu'{a travers,avec,sous}
effect blacks_up: {,les ,des }noirs {decolles,delaves,laves}
skip: fais voir | fais-moi voir | montre voir | montre-moi | allant | allant du | allant de
decrease: enfonce{,r,z} {bien ,}
effect vignette: {ferme,refermer,fermer,referme}{,r,z} {doucement ,legerement ,un peu ,}les {bords,coins} {avec un vignettage,avec du vignettage,avec une vignette,}
skip: avec {des ,}aplats et {des ,}contours | {aplats et contours,contours et aplats}
to: {ne ,}{doit ,doive ,}pas {depasser,exceder} | {ne ,}{doit ,}pas faire plus de | ne depassant pas | sans depasser | maximum
skip: {garde,gardez,garder,conserve,conservez,conserver,respecte,respecter} {bien ,}les proportions | en {gardant,conservant,respectant} {bien ,}les proportions
without: sans trop
is: {tire,tirent} {franchement,carrement,beaucoup,nettement} {sur le,vers le}
skip: sans que {les autres couleurs,les autres teintes,le reste} {en ,n'en ,ne ,}{patisse,patissent,souffre,souffrent,change,changent,bouge,bougent}

opinion: il me faudrait | il me faut | il nous faudrait | il nous faut

again: meme chose | fais pareil | fais de meme | {fais,faites} la meme chose | meme traitement
also: aussi | egalement | pareillement

asfor: {restee,restes,restees} {en,dans,sous,au}
skip: {restee,restes,restees} {en,dans,sous,au}

state faded: {facon ,comme une ,}vieille affiche

known: site{,s}
opinion: j'ai besoin qu'on {croie,croit} {a ,que c'est ,}
skip: en plein {apres-midi,midi,jour}
effect old_photo: {comme ,}{une ,}{vieille photo,photo ancienne} de {famille,ma grand-mere,mon grand-pere,mes grands-parents,grand-mere,grand-pere,mamie,papi,mes aieux}
object: derriere {le sujet,le couple,la personne,le modele,le chien,le chat,la mariee,lui,elle,eux,nous,moi}
backdrop: derriere {le sujet,le couple,la personne,le modele,le chien,le chat,la mariee,lui,elle,eux,nous,moi}

# Ce qui se dit à côté d'un souhait, et des rendus.
skip: j'aurais voulu quelque chose {de ,} | quelque chose de | par rapport {au reste,a tout le reste,au reste de l'image} {de la photo,} | {de,sur} ce cote{-la,-ci,} | {et ,je ne veux ,}pas de coins {vides,noirs,blancs} | je ne veux pas de coins {vides,noirs,blancs} | sans coins {vides,noirs,blancs}
  | {rogne,coupe,enleve,recadre}{,r,z} ce qui depasse | trace-moi {ca ,} | sans {eteindre,assombrir,plomber,ternir} le reste {de l'image,de la photo,} | bof
quantity 0.5 times: {a ,}moitie dose{,e,s,es} | {a ,}demi dose{,e,s,es} | a demi-dose | mi-dose
effect oil_painted: {coup,coups} de pinceau{,x} {epais ,visibles ,marques ,larges ,}{a la van gogh,facon van gogh,} | empatements | {a la ,facon ,style }monet
effect faded: {use,delave,decolore,passe,mange}{,e,s,es} par le {soleil,temps}
decrease: avec {tres peu de,presque pas de,quasiment pas de}
colour turquoise: {bleu ,}petrole | vert {canard,d'eau} | bleu canard
colour orange: saumon | rouille | ambre
colour dark_red: carmin
make: tirer {un peu ,legerement ,}vers {le,la}
region highlights: {zones,parties} les plus claires
tells: a perdu | ont perdu | a disparu | ont disparu
unit levels: tons | tons par couche
effect posterised: serigraphie | facon serigraphie | genre serigraphie
effect halftone: {petits ,gros ,}points d'{imprimerie,impression}
effect teal_orange: orange et bleu-vert | bleu-vert et orange | {affiche ,}hollywoodienne orange et bleu-vert | look hollywoodien
effect matte: {releve,remonte,leve,souleve}{,r,z} le pied de {la ,}courbe
effect film: bruit de pellicule
limit: sans tomber dans {le,la,l'}
effect inked: au feutre {fin ,}{noir ,}
keep: {est,sont} deja
stay: {est,sont} deja
effect soft_black_and_white: noir et blanc {tout ,}doux | n&b doux

effect faded: {film,photo,pellicule,tirage} {delave,delavee,fane,fanee,passe,passee}

decrease: plus {discret,discrete,discrets,discretes,efface,effaces,effacee,effacees}

effect soft_black_and_white: en noir et blanc {tout ,}doux
generate: a la {van gogh,monet,picasso,rembrandt,vermeer}
asfor: a la {van gogh,monet,picasso,rembrandt,vermeer}

person: sujet{,s} | modele{,s} | couple{,s} | mariee{,s} | marie{,s} | chien{,s} | chat{,s}

keep: {est,sont} {nickel,tres bien,parfait,parfaite,parfaits,parfaites,impeccable,impeccables}
stay: {est,sont} {nickel,tres bien,parfait,parfaite,parfaits,parfaites,impeccable,impeccables}

skip: tu passes | passes
is: {tire,tirent} {vachement,grave,clairement,pas mal,legerement,un poil,bien} {sur le,vers le}
make: {fais,faites,faire} croire {que c'est,qu'il fait,qu'on est,que c'etait,c'etait,}
effect moonlight: {la ,une ,}nuit sous la lune
effect noir: film noir des annees {trente,quarante,cinquante}
tells: voie | voient

# De la lumière perdue, des bandes nettes et des formats.
effect shadows_down: {ferme,fermer,fermez,referme,refermer} {bien ,un peu ,legerement ,}les ombres
effect blacks_down: {ferme,fermer,fermez,referme,refermer} {bien ,un peu ,legerement ,}les noirs
effect blacks_up: {decolle,decoller,decollez} {un peu ,legerement ,}les noirs
effect highlights_down: {recupere,recuperer,recuperez,rattrape,rattraper} {un max de ,de la ,du ,un peu de ,}{matiere,detail,details} {dedans,dans les nuages,dans le ciel,dans les blancs} | {recupere,recuperer,recuperez,rattrape,rattraper} {un max de ,de la ,du ,un peu de ,}{matiere,detail,details} dans {le ciel,les nuages,les blancs} {crame,crames,brule,brules,surexpose}
effect halftone: demi teintes gros points
effect story_format: {format ,en format ,}story {insta,instagram,snap,facebook} | stories {insta,instagram}
effect turn_left: {couche,couche-la,couche-le,couche la,couche le} sur le cote gauche
effect turn_right: {couche,couche-la,couche-le,couche la,couche le} sur le cote droit
effect noir: polar des annees {trente,quarante,cinquante}
effect film: {rendu ,}{argentique ,}{type ,facon ,genre ,}{portra,ektachrome,kodachrome,ilford,kodak gold}
effect oil_painted: {peins,peins-la,peins-le,peins la,peindre} a l'huile | {larges,grosses,grandes} touches
skip: {coupe,rogne,enleve,recadre}{,r,z} les bords {vides,noirs,blancs} | sur fond {blanc,uni} | comme sortie d'un | comme sorti d'un
to: passe a | passe-le a | passe-la a | passer a | passez a

tag low_band: bande nette {en bas,vers le bas,sur le bas} | zone nette {en bas,vers le bas}
tag high_band: bande nette {en haut,vers le haut} | zone nette {en haut,vers le haut}

effect halftone: demi-teintes | demi teintes

before: avant {de ,d'}{mettre ,passer ,ajouter ,appliquer ,}{en ,}
skip: avant {de ,d'}{mettre ,passer ,ajouter ,appliquer ,}{en ,}

decrease: creuse | creuser | creusez

effect deeper: soit bien profond{,e} | soient bien profond{s,es}
skip: pour {mon,ma,notre,une} affiche {de concert,de spectacle,de theatre}

narrate: {la scene,la photo,l'image} a ete {prise,faite}
effect noir: film noir des annees {30,40,50} | polar des annees {30,40,50} | {style ,ambiance ,}film noir des annees 40 | ambiance polar des annees {30,40,50}
effect inked: comme un dessin a l'encre {de chine,}
skip: avec {de gros,des gros,de,des} contours {noirs,epais,}
effect halftone: avec {de gros,des gros,des petits} points | gros points
region outside_mask: tout ce qu'il y a autour {d'elle,de lui,d'eux,} | tout ce qui est autour {d'elle,de lui,d'eux,}

region outside_mask: ce qu'il y a autour {d'elle,de lui,d'eux,} | ce qui est autour {d'elle,de lui,d'eux,}

# Comment un plan s'écrit.
ordinal 1: {le ,}premier {effet,reglage,changement,truc,pas,ajout} | {la ,}premiere {modification,retouche,etape,modif,chose} | le premier | la premiere
skip: {le ,}premier {effet,reglage,changement,truc,pas,ajout} | {la ,}premiere {modification,retouche,etape,modif,chose} | le premier | la premiere
ordinal 2: {le ,}{deuxieme,second} {effet,reglage,changement,truc,pas,ajout} | {la ,}{deuxieme,seconde} {modification,retouche,etape,modif,chose} | le {deuxieme,second} | la {deuxieme,seconde}
skip: {le ,}{deuxieme,second} {effet,reglage,changement,truc,pas,ajout} | {la ,}{deuxieme,seconde} {modification,retouche,etape,modif,chose} | le {deuxieme,second} | la {deuxieme,seconde}
ordinal 3: {le ,}troisieme {effet,reglage,changement,truc,pas,ajout} | {la ,}troisieme {modification,retouche,etape,modif,chose} | le troisieme | la troisieme
skip: {le ,}troisieme {effet,reglage,changement,truc,pas,ajout} | {la ,}troisieme {modification,retouche,etape,modif,chose} | le troisieme | la troisieme
ordinal -1: {le ,}dernier {effet,reglage,changement,truc,pas,ajout} | {la ,}derniere {modification,retouche,etape,modif,chose} | le dernier | la derniere
skip: {le ,}dernier {effet,reglage,changement,truc,pas,ajout} | {la ,}derniere {modification,retouche,etape,modif,chose} | le dernier | la derniere
reverse: {inverse,echange,permute,intervertis}{,r,z} les {deux ,2 }{couleurs,tons,teintes} | {l',sur l'}autre axe
then: apres {avoir,l'avoir,que tu aies}
first: apres {avoir,l'avoir,que tu aies}
undo: d'avant | comme {il,elle} etait{, avant}
undo: laisse tomber {le,la,les} | oublie {le,la,les}
remove: oublie {le,la,les}
effect black_and_white: {enleve,retire,supprime,vire,ote}{,r,z} toute{s,} {la,les} couleur{s,}
make: tire-{le,la,les} {vers,sur} {le,la,l',les}
skip: celles | ceux | celle | celui
colour dark_red: bordeaux | lie de vin | grenat
colour beige: creme | blanc casse | ivoire | ecru
undo: je preferais {,comme c'etait }avant | c'etait mieux avant | je l'aimais mieux avant
skip: {a la fin,pour finir,pour terminer}{, tu}
generate: fais apparaitre
parts 1.5: plus {gros,grands} {les ,}{carres,blocs,pixels,points,traits} | {carres,blocs,pixels,points,traits,coups de pinceau} plus {gros,grands,larges}
parts 0.67: plus {petits,fins} {les ,}{carres,blocs,pixels,points,traits} | {carres,blocs,pixels,points,traits,coups de pinceau} plus {petits,fins}
object: pull{,s} | chandail{,s}
object: {mur,murs,pont,sol,maison,facade,escalier,escaliers} en pierre{,s}
skip: du noir au blanc
effect auto_levelled: {etale,etire,etaler,etirer} l'histogramme {tout seul,automatiquement,}
effect auto_balanced: {corrige,corriger,regle,regler} la balance automatiquement | {corrige,regle} automatiquement la balance
too: {t'y es,tu y es,t'es,tu es} alle {un peu ,beaucoup ,}{trop ,}fort | {c'est,t'as eu} la main lourde
skip: {recupere,rattrape,sauve}{,r,z}-{le,la,les}
effect sketched: {croquis ,dessin ,}au crayon de papier | au crayon papier
effect threshold_at: seuil a
effect brighter: on voit rien | on y voit rien | on n'y voit {rien,goutte,plus rien}
fault highlights_up: {zones,parties} {cramees,brulees,grillees,surexposees,trop claires}
skip: contours {bien ,tres ,}{noirs,marques,epais} | {avec des ,}contours {bien ,tres ,}{noirs,marques,epais}
is: pourquoi c'est | pourquoi elle est | pourquoi il est
effect blur: {un,du,le,un petit,un leger} blur | blur{e,er,ez}

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
parameter height: hauteur
parameter side: grand cote | plus grand cote
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
say height: hauteur
say side: grand côté
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

say except: sauf
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
