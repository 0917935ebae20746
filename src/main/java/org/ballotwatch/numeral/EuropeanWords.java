package org.ballotwatch.numeral;

import org.ballotwatch.numeral.Lexicon.PhraseRole;

/** The languages that are read besides English: what stands around their numbers in short reports. */
final class EuropeanWords {
    private EuropeanWords() {}

    static Lexicon german() {
        String months = "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
        return new Lexicon.Words("de")
                .commaDecimals()
                .connectors("und")
                .scales(
                        "tausend=1e3 k=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 dutzend=12 hundert=100")
                .plurals("dutzende=12 dutzenden=12 hunderte=100 hunderten=100 tausende=1000 tausenden=1000")
                .with(PhraseRole.AT_LEAST, "mehr als|über|mindestens|wenigstens|nicht weniger als|zumindest|>=?|≥")
                .with(PhraseRole.AT_LEAST_AFTER, "oder mehr|und mehr|\\+|mindestens")
                .with(PhraseRole.AT_MOST, "weniger als|unter|höchstens|maximal|bis zu|nicht mehr als|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "oder weniger|höchstens")
                .with(
                        PhraseRole.ABOUT,
                        "etwa|rund|ungefähr|circa|ca\\.?|fast|knapp|nahezu|beinahe|an die|gegen|geschätzt(?:e|en)?|schätzungsweise|~")
                .with(PhraseRole.RANGE, "bis|-|–|oder|bis zu")
                .with(PhraseRole.BETWEEN, "zwischen")
                .with(PhraseRole.AND, "und")
                .with(PhraseRole.RATIO, "von|in")
                .with(PhraseRole.PART, "darunter|davon|einschließlich|inklusive|von ihnen|unter ihnen")
                .with(PhraseRole.PART_AFTER, "von ihnen|davon")
                .with(
                        PhraseRole.OTHER,
                        "am|vom|zum|bis zum|artikel|art\\.?|paragra(?:f|ph)|§§?|nummer|nr\\.?|seite|kapitel|absatz|um|gegen|alter von|bezirk|zone"
                                + "|block|gleis|route|autobahn|bundesstraße|straße|platz|haus|jahr|jahre|seit|im|bis|[$€]|"
                                + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "\\. ?(?:\\p{L}.*)|\\.$|(?:" + months
                                + ")|jahren?|jährig(?:e|er|en|es)?|-jährig.*|monaten?|wochen?|tagen?|stunden?|minuten?"
                                + "|sekunden?|uhr|euro|dollar|franken|kilometern?|km|metern?|m|kilo(?:gramm)?|kg|tonnen?|hektar|prozentpunkten?|mal|fach.*|grad|°c?|-[\\p{L}].*|er")
                .with(PhraseRole.PERCENT_AFTER, "-?(?:%|prozent|v\\.? ?h\\.?)")
                .with(PhraseRole.CHANGE, "weitere[nr]?|um|plus|minus|noch|zusätzlich(?:e|en)?|alle bis auf|außer")
                .with(PhraseRole.CHANGE_AFTER, "weitere[nr]?|mehr|weniger|andere[nr]?")
                .with(
                        PhraseRole.VAGUE,
                        "mehrere[nr]?|einige[nr]?|viele[nr]?|wenige[nr]?|zahlreiche[nr]?|ein paar|halb(?:e|en|er)?|hälfte|anderthalb|eineinhalb|drittel"
                                + "|viertel|fünftel|zehntel|doppelt|jeder|jede|pro|unbekannt|beide[nr]?"
                                + "|\\p{L}+- (?:bis|und|oder) \\p{L}+")
                .lexicon();
    }

    static Lexicon spanish() {
        String months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[p]?tiembre|octubre|noviembre|diciembre";
        return new Lexicon.Words("es")
                .commaDecimals()
                .connectors("y")
                .scales("mil=1e3 k=1e3 millón=1e6 millon=1e6 millones=1e6 docena=12")
                .plurals("decenas=10 docenas=12 centenares=100 cientos=100 miles=1000")
                .with(
                        PhraseRole.AT_LEAST,
                        "más de|al menos|por lo menos|como mínimo|no menos de|a lo menos|supera(?:n|ron|do|da)?(?: los| las)?|mínimo(?: de)?|>=?|≥")
                .with(PhraseRole.AT_LEAST_AFTER, "o más|y más|\\+|como mínimo|al menos|por lo menos")
                .with(PhraseRole.AT_MOST, "menos de|a lo sumo|como máximo|hasta|no más de|máximo(?: de)?|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "o menos|como máximo|a lo sumo")
                .with(PhraseRole.ABOUT, "unos|unas|cerca de|casi|alrededor de|aproximadamente|en torno a|aprox\\.?|~")
                .with(PhraseRole.ABOUT_AFTER, "aproximadamente|o así|más o menos")
                .with(PhraseRole.RANGE, "a|o|-|–|u")
                .with(PhraseRole.BETWEEN, "entre|de")
                .with(PhraseRole.AND, "y|a")
                .with(PhraseRole.RATIO, "de cada|de")
                .with(
                        PhraseRole.PART,
                        "entre ellos|entre ellas|incluid[oa]s?|incluyendo|de los cuales|de las cuales|de ellos|de ellas|inclusive")
                .with(PhraseRole.PART_AFTER, "de ellos|de ellas|de los cuales")
                .with(
                        PhraseRole.OTHER,
                        "artículos?|art\\.?|ruta|carretera|autopista|calle|avenida|carrera|número|núm\\.?|n\\.?[º°]|página|resolución|ley|decreto"
                                + "|kilómetro|km|edad de|sección|capítulo|distrito|sector|zona|comuna|día|semana|año|años|desde|a las|las|en|[$€]|"
                                + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "de (?:" + months
                                + ")|años?|meses|mes|semanas?|días?|horas?|minutos?|segundos?|euros?|dólares|pesos|soles|bolívares|kilómetros?"
                                + "|km|metros?|m|kilos?|kg|toneladas?|hectáreas?|veces|grados|[º°ª].*|puntos|-[\\p{L}].*|h|hs|hrs")
                .with(PhraseRole.PERCENT_AFTER, "(?:%|por ciento|por cien)")
                .with(PhraseRole.CHANGE, "otr[oa]s|más|menos|adicionales|en|por|además de|salvo|excepto")
                .with(PhraseRole.CHANGE_AFTER, "(?:\\p{L}+ )?(?:más|menos)(?! de)|otr[oa]s")
                .with(
                        PhraseRole.VAGUE,
                        "vari[oa]s|algun[oa]s|much[oa]s|poc[oa]s|numeros[oa]s|medio|media|mitad|tercios?|tercera parte|cuartos?|cuarta parte|quintos?|doble"
                                + "|triple|amb[oa]s|cada|por|par|decena|veintena|treintena|cuarentena|cincuentena|centenar|docena y media|desconocido")
                .lexicon();
    }

    static Lexicon french() {
        String months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
        return new Lexicon.Words("fr")
                .commaDecimals()
                .connectors("et")
                .scales("mille=1e3 k=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9")
                .plurals("dizaines=10 douzaines=12 centaines=100 milliers=1000")
                .with(PhraseRole.AT_LEAST, "plus de|plus d['’]|au moins|au minimum|pas moins de|minimum|>=?|≥")
                .with(PhraseRole.AT_LEAST_AFTER, "ou plus|et plus|\\+|au moins|au minimum")
                .with(
                        PhraseRole.AT_MOST,
                        "moins de|au plus|au maximum|jusqu['’]à|pas plus de|tout au plus|maximum|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "ou moins|au plus|au maximum|tout au plus")
                .with(
                        PhraseRole.ABOUT,
                        "environ|près de|presque|quelque|quelques|autour de|à peu près|approximativement|~")
                .with(PhraseRole.ABOUT_AFTER, "environ|à peu près")
                .with(PhraseRole.RANGE, "à|ou|-|–")
                .with(PhraseRole.BETWEEN, "entre|de")
                .with(PhraseRole.AND, "et|à")
                .with(PhraseRole.RATIO, "sur|de")
                .with(PhraseRole.PART, "dont|y compris|parmi eux|parmi lesquels|d['’]entre eux")
                .with(PhraseRole.PART_AFTER, "d['’]entre eux|d['’]entre elles")
                .with(
                        PhraseRole.OTHER,
                        "articles?|art\\.?|route|autoroute|rue|avenue|numéro|n[°º]|page|résolution|loi|décret|kilomètre|âgée?s? de|section|chapitre|district"
                                + "|secteur|zone|arrondissement|jour|semaine|année|an|en|depuis|le|du|au|vers|[$€]|"
                                + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "(?:er )?(?:" + months
                                + ")|ans?|années?|mois|semaines?|jours?|heures?|h|minutes?|secondes?|euros?|dollars?|francs?|kilomètres?|km"
                                + "|mètres?|m|kilos?|kg|tonnes?|hectares?|fois|degrés?|°c?|points?|(?:er|re|e|ème|eme|ième)|-[\\p{L}].*")
                .with(PhraseRole.PERCENT_AFTER, "(?:%|pour cent|pourcent)")
                .with(PhraseRole.CHANGE, "autres|encore|de plus|plus|moins|sauf|hormis|de")
                .with(PhraseRole.CHANGE_AFTER, "(?:\\p{L}+ )?(?:de plus|de moins|supplémentaires)|autres")
                .with(
                        PhraseRole.VAGUE,
                        "plusieurs|certaine?s|beaucoup|peu|nombreu(?:x|ses)|demi|demie|moitié|tiers|quarts?|cinquièmes?|double|triple|chaque|par|dizaine"
                                + "|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|couple|inconnu"
                                // Belgium and Switzerland count so, and the rules of CLDR for French do not.
                                + "|septante|huitante|octante|nonante")
                .lexicon();
    }

    static Lexicon italian() {
        String months = "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
        return new Lexicon.Words("it")
                .commaDecimals()
                .connectors("e")
                .scales("mila=1e3 mille=1e3 k=1e3 milione=1e6 milioni=1e6 miliardo=1e9 miliardi=1e9 dozzina=12")
                .plurals("decine=10 dozzine=12 centinaia=100 migliaia=1000")
                .with(PhraseRole.AT_LEAST, "più di|oltre|almeno|non meno di|minimo|>=?|≥")
                .with(PhraseRole.AT_LEAST_AFTER, "o più|e più|\\+|almeno")
                .with(PhraseRole.AT_MOST, "meno di|al massimo|fino a|non più di|massimo|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "o meno|al massimo")
                .with(PhraseRole.ABOUT, "circa|quasi|intorno a|all['’]incirca|approssimativamente|~")
                .with(PhraseRole.ABOUT_AFTER, "circa")
                .with(PhraseRole.RANGE, "a|o|-|–")
                .with(PhraseRole.BETWEEN, "tra|fra|da")
                .with(PhraseRole.AND, "e|a")
                .with(PhraseRole.RATIO, "su|di")
                .with(
                        PhraseRole.PART,
                        "tra cui|fra cui|di cui|compres[oaie]|inclus[oaie]|dei quali|delle quali|di loro|tra loro")
                .with(PhraseRole.PART_AFTER, "di loro|dei quali")
                .with(
                        PhraseRole.OTHER,
                        "articol[oi]|art\\.?|strada|via|viale|statale|autostrada|numero|n[.°º]|pagina|risoluzione|legge|decreto|chilometro|km|età di|sezione"
                                + "|capitolo|distretto|settore|zona|giorno|settimana|anno|anni|nel|dal|il|l['’]|alle|ore|le|[$€]|"
                                + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "(?:" + months
                                + ")|ann[io]|mes[ie]|settiman[ae]|giorn[io]|or[ae]|minut[io]|second[io]|euro|dollari|franchi|chilometri|km|metri|m|chili"
                                + "|kg|tonnellate|ettari|volte|gradi|[°ºª].*|punti|-[\\p{L}].*|enne|enni")
                .with(PhraseRole.PERCENT_AFTER, "(?:%|per cento|percento)")
                .with(PhraseRole.CHANGE, "altr[ie]|ulteriori|più|meno|di|tranne|eccetto")
                .with(PhraseRole.CHANGE_AFTER, "(?:\\p{L}+ )?(?:in più|in meno)|altr[ie]")
                .with(
                        PhraseRole.VAGUE,
                        "divers[ie]|alcun[ie]|molt[ie]|poch[ie]|numeros[ie]|vari[e]?|mezz[oa]|metà|terz[oi]|quart[oi]|quint[oi]|doppio|triplo|entramb[ie]|ogni"
                                + "|per|decina|ventina|trentina|quarantina|cinquantina|centinaio|migliaio|paio|coppia|sconosciuto")
                .lexicon();
    }

    static Lexicon portuguese() {
        String months = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro";
        return new Lexicon.Words("pt")
                .commaDecimals()
                .connectors("e")
                .scales("mil=1e3 k=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 dúzia=12")
                .plurals("dezenas=10 dúzias=12 centenas=100 milhares=1000")
                .with(
                        PhraseRole.AT_LEAST,
                        "mais de|mais do que|pelo menos|ao menos|no mínimo|não menos de|acima de|>=?|≥")
                .with(PhraseRole.AT_LEAST_AFTER, "ou mais|e mais|\\+|no mínimo|pelo menos")
                .with(PhraseRole.AT_MOST, "menos de|no máximo|até|não mais de|não mais que|abaixo de|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "ou menos|no máximo")
                .with(PhraseRole.ABOUT, "cerca de|quase|aproximadamente|por volta de|uns|umas|perto de|em torno de|~")
                .with(PhraseRole.ABOUT_AFTER, "aproximadamente|mais ou menos")
                .with(PhraseRole.RANGE, "a|ou|-|–")
                .with(PhraseRole.BETWEEN, "entre|de")
                .with(PhraseRole.AND, "e|a")
                .with(PhraseRole.RATIO, "em cada|de cada|de")
                .with(
                        PhraseRole.PART,
                        "entre eles|entre elas|incluindo|inclusive|dos quais|das quais|deles|delas|sendo")
                .with(PhraseRole.PART_AFTER, "deles|delas|dos quais")
                .with(
                        PhraseRole.OTHER,
                        "artigos?|art\\.?|rota|rodovia|estrada|rua|avenida|número|n[.º°]|página|resolução|lei|decreto|quilômetro|quilómetro|km|idade de|seção"
                                + "|secção|capítulo|distrito|setor|zona|dia|semana|ano|anos|desde|às|as|em|r?[$€]|"
                                + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "de (?:" + months
                                + ")|anos?|meses|mês|semanas?|dias?|horas?|minutos?|segundos?|euros?|dólares|reais|meticais|kwanzas|qu[iíô]l[ôó]metros?"
                                + "|quilômetros?|quilómetros?|km|metros?|m|quilos?|kg|toneladas?|hectares?|vezes|graus|[ºª°].*|pontos|-[\\p{L}].*|h")
                .with(PhraseRole.PERCENT_AFTER, "(?:%|por cento)")
                .with(PhraseRole.CHANGE, "outr[oa]s|mais|menos|adicionais|em|por|exceto|salvo")
                .with(PhraseRole.CHANGE_AFTER, "(?:\\p{L}+ )?a (?:mais|menos)|outr[oa]s")
                .with(
                        PhraseRole.VAGUE,
                        "vári[oa]s|algun?s|algumas|muit[oa]s|pouc[oa]s|numeros[oa]s|divers[oa]s|mei[oa]|metade|terços?|quartos?|quintos?|dobro|triplo|amb[oa]s|cada"
                                + "|por|dezena|vintena|centena|milhar|par|casal|desconhecido")
                .lexicon();
    }

    static Lexicon turkish() {
        String months = "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık";
        return new Lexicon.Words("tr")
                .commaDecimals()
                .scales("yüz=100 bin=1e3 k=1e3 milyon=1e6 milyar=1e9 düzine=12")
                .plurals("onlarca=10 düzinelerce=12 yüzlerce=100 binlerce=1000 milyonlarca=1000000")
                .with(PhraseRole.AT_LEAST, "en az|asgari|>=?|≥")
                .with(
                        PhraseRole.AT_LEAST_AFTER,
                        "['’]?[dt][ea]n (?:fazla|çok)|['’]?y?[ıiuüae] aşkın|\\+|ve üzeri|veya daha fazla")
                .with(PhraseRole.AT_MOST, "en fazla|en çok|azami|<=?|≤")
                .with(PhraseRole.AT_MOST_AFTER, "['’]?[dt][ea]n az|['’]?y?[ea] kadar")
                .with(PhraseRole.ABOUT, "yaklaşık|takriben|neredeyse|aşağı yukarı|tahminen|~")
                .with(PhraseRole.ABOUT_AFTER, "kadar|civarında|['’]?y?[ea] yakın")
                .with(PhraseRole.RANGE, "ila|ile|-|–|veya|ya da")
                .with(PhraseRole.BETWEEN, "(?!)")
                .with(PhraseRole.RATIO, "['’]?[dt][ea]n?")
                .with(PhraseRole.PART, "bunlardan|aralarında|dahil")
                .with(PhraseRole.OTHER, "madde|no|no['’]lu|numara|sayfa|sokak|cadde|karayolu|saat|yaş|[$€₺]|" + months)
                .with(
                        PhraseRole.OTHER_AFTER,
                        "(?:" + months
                                + ").*|yıl.*|yaş.*|ay(?:lık)?|hafta.*|gün.*|saat.*|dakika.*|saniye.*|lira.*|euro.*|avro.*|dolar.*|kilometre.*|km|metre.*"
                                + "|kilo.*|ton|hektar|kez|kere|defa|derece.*|puan.*|\\.|['’][\\p{L}]+|numaralı|no['’]lu|madde.*|-[\\p{L}].*")
                .with(PhraseRole.PERCENT_AFTER, "(?!)")
                .with(PhraseRole.CHANGE, "yüzde|%|diğer|daha|başka")
                .with(PhraseRole.CHANGE_AFTER, "daha|diğer|(?:\\p{L}+ )?(?:fazla|eksik)")
                .with(
                        PhraseRole.VAGUE,
                        "birkaç|çok sayıda|bazı|birçok|yarım|yarısı|buçuk|üçte|dörtte|çeyrek|çift|her|yüzde|bilinmeyen|ikişer|%")
                .lexicon();
    }
}
