"""The French grammar: words for values with their gender and number, noun phrases, captions and instructions."""

from nano.words.phrases import choose

CODE = "fr"
AND, THEN = ("et",), (" et ", ", puis ", " et aussi ", "~, et ensuite ")

# masculine, feminine, masculine plural, feminine plural
_FORMS = {"rouge": ("rouge", "rouge", "rouges", "rouges"), "orange": ("orange",) * 4, "jaune": ("jaune", "jaune", "jaunes", "jaunes"), "vert": ("vert", "verte", "verts", "vertes"),
          "bleu": ("bleu", "bleue", "bleus", "bleues"), "violet": ("violet", "violette", "violets", "violettes"), "mauve": ("mauve", "mauve", "mauves", "mauves"), "blanc": ("blanc", "blanche", "blancs", "blanches"),
          "noir": ("noir", "noire", "noirs", "noires"), "brun": ("brun", "brune", "bruns", "brunes"), "blond": ("blond", "blonde", "blonds", "blondes"), "roux": ("roux", "rousse", "roux", "rousses"),
          "rose": ("rose", "rose", "roses", "roses"), "marron": ("marron",) * 4, "châtain": ("châtain", "châtain", "châtains", "châtains")}
COLOURS = {"red": ("rouge",), "orange": ("orange",), "yellow": ("jaune",), "green": ("vert",), "blue": ("bleu",), "purple": ("violet", "mauve"), "white": ("blanc",), "black": ("noir",)}
HAIR_COLOURS = {"black": ("noir",), "brown": ("brun", "châtain", "marron"), "blond": ("blond",), "ginger": ("roux",), "blue": ("bleu",), "pink": ("rose",)}
SKIN = {"pale": ("claire", "pâle"), "tan": ("mate", "bronzée"), "brown": ("brune", "marron"), "dark": ("noire", "très foncée"), "green": ("verte",)}
EXPRESSIONS = {"neutral": ("calme", "sérieux", "neutre"), "happy": ("joyeux", "content", "heureux", "rieur"), "sad": ("triste", "malheureux", "en pleurs"),
               "surprised": ("surpris", "étonné", "stupéfait"), "angry": ("en colère", "furieux", "fâché")}
POSES = {"standing": ("debout", "immobile"), "waving": ("qui salue", "saluant de la main", "qui fait coucou"),
         "cheering": ("les deux bras levés", "levant les bras", "les bras en l'air"), "hips": ("les mains sur les hanches", "les poings sur les hanches")}
POSE_ORDERS = {"standing": ("se tenir debout", "baisser les bras", "rester immobile"), "waving": ("saluer", "faire coucou", "saluer de la main"),
               "cheering": ("lever les deux bras", "lever les bras", "mettre les bras en l'air"), "hips": ("mettre les mains sur les hanches", "poser les mains sur les hanches")}
# (noun, gender and number as an index of _FORMS' rows)
M, F, MP, FP = range(4)
NOUNS = {
    "top": {"tshirt": (("tee-shirt", M), ("t-shirt", M)), "striped": (("pull rayé", M), ("haut rayé", M)), "jacket": (("veste", F), ("veste ouverte", F)), "dress": (("robe", F),), "overalls": (("salopette", F),)},
    "bottom": {"trousers": (("pantalon", M),), "shorts": (("short", M),), "skirt": (("jupe", F),)},
    "hat": {"cap": (("casquette", F),), "beanie": (("bonnet", M), ("bonnet à pompon", M)), "top_hat": (("haut-de-forme", M), ("chapeau haut de forme", M)), "crown": (("couronne", F),),
            "wizard": (("chapeau de magicien", M), ("chapeau pointu", M))},
    "glasses": {"round": (("lunettes rondes", FP), ("lunettes", FP)), "sunglasses": (("lunettes de soleil", FP), ("lunettes noires", FP)), "eyepatch": (("cache-œil", M), ("bandeau de pirate", M))},
    "held": {"balloon": (("ballon", M),), "flower": (("fleur", F),), "book": (("livre", M),), "sword": (("épée", F),), "ice_cream": (("glace", F), ("crème glacée", F))},
    "hair_shape": {"short": (("cheveux courts {c}", MP), ("cheveux {c} courts", MP)), "long": (("longs cheveux {c}", MP), ("cheveux longs {c}", MP)), "curly": (("cheveux frisés {c}", MP), ("cheveux bouclés {c}", MP), ("boucles {c}", FP)),
                   "spiky": (("cheveux en pics {c}", MP), ("cheveux hérissés {c}", MP)), "pigtails": (("couettes {c}", FP),)},
}
GENERIC = {"top": ("haut", M), "hat": ("chapeau", M), "hair_shape": ("cheveux", MP), "shirt": ("tee-shirt", M)}
BALD = ("chauve", "sans cheveux")
SETTINGS = {
    "plain": (("un fond uni", "sur un fond uni"), ("un fond neutre", "devant un fond neutre")),
    "meadow": (("une prairie", "dans une prairie"), ("un pré vert", "dans un pré")),
    "beach": (("une plage", "à la plage"), ("le bord de mer", "au bord de la mer")),
    "forest": (("une forêt", "dans la forêt"), ("un bois", "dans les bois")),
    "mountains": (("les montagnes", "à la montagne"), ("des montagnes", "devant les montagnes")),
    "city": (("une ville", "en ville"), ("une rue", "dans une rue de la ville")),
    "snow": (("un paysage enneigé", "dans la neige"), ("l'hiver", "sous la neige")),
    "desert": (("un désert", "dans le désert"), ("des dunes de sable", "dans les dunes du désert")),
    "room": (("un salon", "dans un salon"), ("une chambre", "dans une chambre")),
    "library": (("une bibliothèque", "dans une bibliothèque"), ("des étagères de livres", "devant des étagères de livres")),
    "space": (("l'espace", "dans l'espace"), ("la lune", "sur la lune")),
    "underwater": (("le fond de la mer", "au fond de la mer"), ("un monde sous-marin", "sous l'eau")),
}
STYLES = {
    "flat": (("un dessin en aplats", "en aplats de couleur"), ("une image vectorielle", "en style plat")),
    "ink": (("un dessin à l'encre", "à l'encre"), ("une bande dessinée à l'encre", "avec des traits d'encre")),
    "watercolour": (("une aquarelle", "à l'aquarelle"), ("une peinture à l'aquarelle", "en aquarelle")),
    "pixel": (("du pixel art", "en pixel art"), ("un vieux jeu en pixels", "en gros pixels")),
}
SUBJECTS = ("personnage", "petit personnage", "enfant", "bonhomme", "~petit bonhomme")
PLURAL_SUBJECTS = ("deux personnages", "deux enfants", "deux amis", "deux bonshommes", "~une paire de personnages")
WITH, WEARING, HOLDING = ("avec", "qui a"), ("portant", "qui porte", "habillé avec", "~ayant mis"), ("tenant", "avec", "qui tient", "~ayant en main")
NO_HAT, NO_GLASSES, NOTHING_HELD = ("la tête nue",), ("des yeux sans lunettes",), ("les mains vides",)
LEFT_RIGHT = (("à gauche", "à droite"), ("sur la gauche", "sur la droite"))

PICTURE = (
    "{x} {s}", "{x}, {s}", "une image de {x} {s}", "dessine {x} {s}", "peins {x} {s}", "montre-moi {x}, {s}", "un dessin de {x}, {s}", "fais {x} {s}", "je veux {x} {s}", "{s} : {x}", "crée une image de {x} {s}",
    "une illustration de {x} {s}", "dessine-moi {x} {s}", "dessinez {x} {s}", "peux-tu dessiner {x} {s}", "je voudrais voir {x}, {s}", "s'il te plaît, dessine {x} {s}",
    "~imagine {x}, {s}", "~on voit ici {x} {s}", "~pourriez-vous esquisser {x} {s}", "~génère {x}, {s}")
TWO = ("{p} : {a} {l}, {b} {r}", "{a} {l} et {b} {r}", "{a} à côté de {b}", "{l} {a}, {r} {b}", "{a} et {b}", "{a} près de {b}", "{p}, {a} et {b}", "~{a} en compagnie de {b}", "~{l} se tient {a} et {r} {b}")

# {the}: "le chapeau du personnage"; {du}: the same after de; {c}: colour in agreement; {m}: colour as a name
COLOUR = ("[mets|mettez|mettre] {the} en {m}", "[colorie|coloriez|colorier] {the} en {m}", "[change|changez|changer] la couleur {du} en {m}", "[rends|rendez|rendre] {the} {c}", "[peins|peignez|peindre] {the} en {m}", "[teins|teignez|teindre] {the} en {m}",
          "[passe|passez|passer] {the} en {m}", "[colore|colorez|colorer] {the} en {m}", "[fais|faites|faire] {the} {c}", "={the} en {m}", "=je veux {the} en {m}", "=je voudrais {the} en {m}", "={the} doit être {c}", "=il faut {the} en {m}", "[transforme|transformez|transformer] la couleur {du} en {m}",
          "~[fais|faites|faire] passer {the} au {m}", "=~je préférerais {the} en {m}", "~[choisis|choisissez|choisir] plutôt du {m} pour {the}", "=~que {the} devienne {c}")
REPLACE = ("[remplace|remplacez|remplacer] {old} par {a}", "[change|changez|changer] {old} en {a}", "[échange|échangez|échanger] {old} contre {a}", "[transforme|transformez|transformer] {old} en {a}", "[mets|mettez|mettre] {a} {to} à la place {dold}", "[mets|mettez|mettre] {a} au lieu {dold}",
           "=je veux {a} à la place {dold}", "={a} à la place {dold}", "[donne|donnez|donner] {a} {to} au lieu {dold}", "=je voudrais {a} au lieu {dold}", "~[troque|troquez|troquer] {old} contre {a}", "=~plutôt {a} que {old}", "~[enlève|enlevez|enlever] {old} et [ajoute|ajoutez|ajouter] {a}")
HAIR = ("[donne|donnez|donner] {to} {a}", "[change|changez|changer] {old} en {a}", "[transforme|transformez|transformer] {old} en {a}", "[remplace|remplacez|remplacer] {old} par {a}", "=je veux {who} avec {a}", "={who} doit avoir {a}", "[dessine|dessinez|dessiner] {who} avec {a}", "=maintenant avec {a}",
        "~[fais|faites|faire] plutôt {a}", "=~j'aimerais {a} pour {who}")
ADD = ("[ajoute|ajoutez|ajouter] {a} {to}", "[mets|mettez|mettre] {a} {to}", "[donne|donnez|donner] {a} {to}", "[ajoute|ajoutez|ajouter] {a}", "=je veux {who} avec {a}", "={who} doit porter {a}", "=avec {a}", "[dessine|dessinez|dessiner] {a} {to}", "=il faut {a} {to}", "[rajoute|rajoutez|rajouter] {a}",
       "=maintenant avec {a}", "=je voudrais {a} {to}", "~[équipe|équipez|équiper] {who} avec {a}", "=~{a} irait bien {to}", "~[apporte|apportez|apporter] {a} {to}")
ADD_HELD = ("[mets|mettez|mettre] {a} dans la main {of}", "[donne|donnez|donner] {a} {to}", "[fais|faites|faire] tenir {a} {to}", "[ajoute|ajoutez|ajouter] {a}", "=je veux que {who} tienne {a}", "={who} doit tenir {a}", "=avec {a} à la main", "[ajoute|ajoutez|ajouter] {a} dans la main {of}", "=il faut {a} dans la main {of}",
            "~[équipe|équipez|équiper] {who} avec {a}", "=~{who} pourrait tenir {a}")
REMOVE = ("[enlève|enlevez|enlever] {the}", "[retire|retirez|retirer] {the}", "[supprime|supprimez|supprimer] {the}", "[efface|effacez|effacer] {the}", "[ôte|ôtez|ôter] {the}", "=sans {the}", "=je ne veux plus {the}", "=plus de {the0}", "[fais|faites|faire] disparaître {the}",
          "~[débarrasse|débarrassez|débarrasser] {who} {du0}", "=~{the} doit partir", "~[laisse|laissez|laisser] tomber {the}")
EXPRESSION = ("[rends|rendez|rendre] {who} {c}", "[fais|faites|faire] {who} {c}", "[donne|donnez|donner] un air {c} {to}", "=je veux {who} {c}", "={who} doit être {c}", "={who} a l'air {c}", "[change|changez|changer] l'expression : {c}", "=maintenant {who} est {c}", "[dessine|dessinez|dessiner] {who} {c}",
              "~[fais|faites|faire] en sorte que {who} soit {c}", "=~{who} devrait sembler {c}")
POSE = ("[fais|faites|faire] {v} {who}", "={who} doit {v}", "=je veux voir {who} {v}", "[change|changez|changer] la pose : {who} doit {v}", "=maintenant {who} doit {v}", "[demande|demandez|demander] {to} de {v}", "~[laisse|laissez|laisser] {who} {v}", "=~{who} pourrait {v}")
SKIN_EDIT = ("[rends|rendez|rendre] la peau {of} {c}", "[donne|donnez|donner] une peau {c} {to}", "=je veux {who} avec la peau {c}", "={who} doit avoir la peau {c}", "[change|changez|changer] la peau {of} : {c}", "[fais|faites|faire] la peau {of} {c}", "=la peau {of} doit être {c}", "~[dessine|dessinez|dessiner] plutôt une peau {c} {to}")
MAKE_BALD = ("[rends|rendez|rendre] {who} chauve", "[rase|rasez|raser] la tête {of}", "[enlève|enlevez|enlever] les cheveux {of}", "=je veux {who} chauve", "={who} doit être chauve", "[supprime|supprimez|supprimer] les cheveux {of}", "~[fais|faites|faire] perdre ses cheveux {to}")
SETTING = ("[change|changez|changer] le fond en {n}", "[place|placez|placer] la scène {loc}", "[mets|mettez|mettre] {all} {loc}", "[place|placez|placer] {all} {loc}", "[remplace|remplacez|remplacer] le décor par {n}", "[remplace|remplacez|remplacer] le fond par {n}", "=je veux {all} {loc}", "={all} {loc}", "=maintenant {loc}",
           "[mets|mettez|mettre] {n} en fond", "[utilise|utilisez|utiliser] {n} comme décor", "[déplace|déplacez|déplacer] {all} {loc}", "=la scène se passe {loc}", "~[transporte|transportez|transporter] {all} {loc}", "=~et si c'était {loc}", "~[imagine|imaginez|imaginer] {all} {loc}")
STYLE = ("[transforme|transformez|transformer] l'image en {n}", "[redessine|redessinez|redessiner] ça {m}", "[fais|faites|faire] {n}", "[dessine|dessinez|dessiner] ça {m}", "[change|changez|changer] le style : {n}", "[convertis|convertissez|convertir] l'image en {n}", "=je veux ça {m}", "=la même image {m}", "=la même chose {m}", "[refais|refaites|refaire] l'image {m}",
         "[passe|passez|passer] l'image {m}", "[repeins|repeignez|repeindre] la scène {m}", "~[recrée|recréez|recréer] cette image {m}", "=~ce serait plus joli {m}")
STYLE_REFERENCE = ("[redessine|redessinez|redessiner] la première image dans le style de la deuxième", "[utilise|utilisez|utiliser] le style de la deuxième image", "[applique|appliquez|appliquer] le style de l'image 2 à l'image 1", "[copie|copiez|copier] le style de la deuxième image", "[dessine|dessinez|dessiner] ça dans le style de la référence",
                   "[prends|prenez|prendre] le style de la seconde image", "[peins|peignez|peindre] ça dans le même style que l'autre image", "[reprends|reprenez|reprendre] le style de la référence", "=la même image, dans le style de la deuxième", "[transfère|transférez|transférer] le style de la seconde image sur la première", "=dans le style de l'autre image",
                   "[mets|mettez|mettre] la première image dans le style de la seconde", "[donne|donnez|donner] à l'image 1 le style de l'image 2", "=je veux le style de la deuxième image", "[imite|imitez|imiter] le style de la référence",
                   "~[emprunte|empruntez|emprunter] l'allure de la seconde image pour la première", "=~la première, mais dessinée comme la référence")
CHARACTER = ("[mets|mettez|mettre] ce personnage {x}", "[place|placez|placer] ce personnage {x}", "[dessine|dessinez|dessiner] le même personnage {x}", "[montre|montrez|montrer] ce personnage {x}", "=le même personnage {x}", "=ce personnage {x}", "[fais|faites|faire] une image de ce personnage {x}", "=je veux ce personnage {x}", "[reprends|reprenez|reprendre] ce personnage {x}",
             "[peins|peignez|peindre] le personnage de l'image {x}", "=le personnage de la référence {x}", "[prends|prenez|prendre] ce personnage et [mets-le|mettez-le|le mettre] {x}", "[crée|créez|créer] une scène avec ce personnage {x}",
             "~[emmène|emmenez|emmener] ce personnage {x}", "=~revoilà notre héros, {x}", "~[fais-moi|faites-moi|me faire] voir cette même personne {x}")
# (phrase, form of the verb)
POLITE = (("{x}", 0), ("{x}", 0), ("{x}", 1), ("{x}", 2), ("s'il te plaît, {x}", 0), ("{x} s'il te plaît", 0), ("{x} stp", 0), ("{x}, s'il vous plaît", 1), ("peux-tu {x} ?", 2), ("tu peux {x} ?", 2), ("pouvez-vous {x} ?", 2), ("pourrais-tu {x} ?", 2), ("je veux {x}", 2), ("je voudrais {x}", 2), ("maintenant {x}", 0),
          ("{x}, merci", 0), ("il faut {x}", 2), ("~aurais-tu la gentillesse de {x} ?", 2), ("~veuillez {x}", 2), ("~merci de {x}", 2))
MASKED = ("ici : {x}", "{x} ici", "dans le masque : {x}", "dans la sélection, {x}", "{x} dans la zone choisie", "~seulement là : {x}")

_VOWELS = "aeiouéèêhâôœ"


def subject(adjective, noun):
    return f"un {noun} {adjective}".strip()


def thing(noun, colour="", definite=False):
    """"une casquette rouge", "le pantalon vert", "de longs cheveux bleus"."""
    text, form = noun
    colour = _FORMS[colour][form] if colour else ""
    text = text.format(c=colour) if "{c}" in text else f"{text} {colour}"
    text = " ".join(text.split())
    if definite:
        if form in (MP, FP):
            return "les " + text
        return "l'" + text if text[0] in _VOWELS and not text.startswith("haut") else ("le ", "la ")[form] + text
    if form in (MP, FP):
        return ("de " if text.startswith("longs") else "des ") + text
    return ("un ", "une ")[form] + text


def agree(colour, noun):
    return _FORMS[colour][noun[1]]


def after_de(text):
    """"le chapeau" -> "du chapeau"."""
    if text.startswith("le "):
        return "du " + text[3:]
    if text.startswith("les "):
        return "des " + text[4:]
    if text.startswith(("des ", "de ")):
        return text if text.startswith("des ") else "de " + text[3:]
    return "de " + text


def person(side, masked, random, held_share):
    """(the character, " du personnage" or nothing, None). side: None or 0, 1."""
    if side is None:
        names = ("le personnage", "ce personnage", "l'enfant", "~notre personnage") if not masked else ("le personnage", "celui-ci", "ce personnage")
        return choose(names, random, held_share), "", None
    where = ("gauche", "droite")[side]
    who = choose((f"le personnage de {where}", f"le personnage à {where}", f"l'enfant de {where}", f"celui de {where}", f"~le personnage situé à {where}"), random, held_share)
    return who, " " + after_de(who), None


def owned(noun_text, whose, possessive, random):
    return noun_text + whose


def skin_phrase(colour):
    return f"la peau {colour}"


def slots(who, whose):
    """"de" and "à" contract with the article, so both come ready."""
    return {"who": who, "of": whose.strip() or after_de(who), "to": "au " + who[3:] if who.startswith("le ") else "à " + who}
