package nl.schakel.io.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.core.id.ModelPath;
import nl.schakel.core.shape.Part;
import nl.schakel.core.shape.Shape;
import nl.schakel.core.shape.Shapes;
import nl.schakel.core.text.Language;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.model.evidence.Walk;
import nl.schakel.model.partnership.Partnership;

/** The parts of one partnership in words, such as 'STERA-route: omvang' for routes/stera/intake. */
public final class Paths {

    private static final Map<String, LocalizedText> WORDS = words("""
            identity = wat het is / what it is
            name = naam / name
            summary = samenvatting / summary
            form = vorm / form
            emphasis = wat voorop staat / what stands first
            region = regio / region
            themes = thema's / themes
            goals = doelen / goals
            since = bestaat sinds / exists since
            origin = ontstaan / origin
            partners = deelnemers / members
            member = deelnemer / member
            role = rol / role
            count = aantal / number
            sites = locaties / sites
            networks = bredere samenwerking / wider cooperation
            routes = routes / routes
            audience = doelgroep / audience
            intake = omvang / size
            timeline = tijdlijn / time line
            years = leerjaren / years
            segments = onderdelen / segments
            time = tijd / time
            length = duur / length
            exams = examens / exams
            destinations = opleidingen / programmes
            start = start / start
            pace = versnelling / acceleration
            maturity = hoe gevestigd / how settled
            basis = wettelijke basis / legal basis
            funding = geld / money
            arrangements = afspraken over geld / arrangements about money
            amount = bedrag / amount
            reported = genoemde bedragen / reported amounts
            least-groups = kleinste groepen / least groups
            split = verdeling / split
            portions = delen / portions
            taker = wie het deel draagt / who takes the part
            among = onderling / among them
            key = verdeelsleutel / key
            subject = waarvoor / what for
            governance = aansturing / governance
            bodies = overleggen / bodies
            coordinators = coördinatoren / coordinators
            meetings = bijeenkomsten / meetings
            cadence = hoe vaak / how often
            quorum = wie er moet zijn / who must be there
            seats = leden / seats
            who = wie / who
            functions = taken / functions
            layers = lagen / layers
            layer = laag / layer
            decision-rule = besluitvorming / how it decides
            agreements = overeenkomsten / agreements
            signed = ondertekend / signed
            clauses = bepalingen / clauses
            commitment = hoe bindend / how binding
            evaluation = evaluatie / evaluation
            practices = wat men samen doet / what is done together
            context = omgeving / context
            market = markt / market
            exclusivity = exclusiviteit / exclusivity
            obstacles = knelpunten / obstacles
            results = resultaten / results
            value = cijfer / figure
            period = periode / period
            status = stand / status
            partnership = samenwerkingsverband / partnership
            other-names = andere namen / other names
            kind = soort / kind
            parties = partijen / parties
            code = code / code
            board-number = bestuursnummer / board number
            town = plaats / town
            denomination = denominatie / denomination
            board = bestuur / board
            coverage = dekking / coverage
            provinces = provincies / provinces
            municipalities = gemeenten / municipalities
            type = soort / type
            reach = wie ervoor in aanmerking komt / whom it takes
            leerwegen = leerwegen / leerwegen
            profiles = profielen / profiles
            criteria = toelatingseisen / entry criteria
            description = omschrijving / description
            pattern = patroon / pattern
            moment = moment / moment
            year = jaar / year
            gain = tijdwinst / time gained
            total = totaal / total
            clock-hours = klokuren / clock hours
            guided = begeleid / guided
            bpv = beroepspraktijkvorming / practical training in a company
            diplomas = diploma's / diplomas
            learning-year = leerjaar / learning year
            position = plaats in de tijd / place in time
            enrolment = inschrijving / enrolment
            setting = waar / where
            at = bij wie / at whom
            weekdays = weekdagen / weekdays
            subjects = aantal vakken / number of subjects
            levels = niveaus / levels
            tracks = leerwegen mbo / learning tracks
            employer = werkgever / employer
            paid-by = betaald door / paid by
            fte = fte / fte
            sector = sector / sector
            partner = partner / partner
            extent = omvang / extent
            need = wat nodig is / what it takes
            remedy = wat eraan gedaan wordt / what is done about it
            population = over wie / of whom
            competitors = concurrenten / competitors
            payer = wie betaalt / who pays
            payers = wie betalen / who pay
            payee = wie ontvangt / who is paid
            payees = wie ontvangen / who are paid
            rate = tarief / rate
            shares = delen / shares
            earmark = waarvoor alleen / what alone for
            rounding = afronding / rounding
            method = methode / method
            unit = eenheid / unit
            indexation = indexering / indexation
            vat = btw / VAT
            money = uit welk geld / from which money
            bill-paid-by = wie de rekening betaalt / who pays the bill
            subsidies = subsidies / subsidies
            most = ten hoogste / at most
            pupils = leerlingen / pupils
            size = omvang / size
            text = beschrijving / description
            id = kenmerk / id
            nl = Nederlands / Dutch
            en = Engels / English
            history = geschiedenis / history
            when = wanneer / when
            concept = onderwijsconcept / education concept
            named = bij naam / by name
            denominations = denominaties / denominations
            sectors = sectoren / sectors
            strength = hoe streng / how strict
            ordinal = hoeveelste jaar van de route / which year of the route
            block = lesblok / lesson block
            weights = gewichten / weights
            place = plaats / place
            share = aandeel / share
            assessed-by = beoordeeld door / assessed by
            party = partij / party
            now = nu / now
            most-at-once = ten hoogste tegelijk / at most at once
            links = band met andere overleggen / links with other bodies
            to = met welk overleg / with which body
            hours = tijd van de dag / time of the day
            turnout = opkomst / turnout
            consultations = raadplegingen / consultations
            consulted = wie geraadpleegd wordt / who is consulted
            outcome = uitkomst / outcome
            employments = dienstverbanden / employments
            works-at = werkt bij / works at
            shells = schillen van ondersteuning / shells of support
            rank = rang / rank
            provider = wie de steun geeft / who gives the support
            connected-by = verbonden door / connected by
            contracts = contracten / contracts
            signatories = ondertekenaars / signatories
            documents = documenten / documents
            title = titel / title
            date = datum / date
            number = nummer / number
            topics = onderwerpen / topics
            steps = stappen / steps
            statistics = cijfers over de omgeving / figures about the surroundings
            numerator = teller / numerator
            denominator = noemer / denominator
            projection = prognose / projection
            caveat = voorbehoud / caveat
            differences = verschillen / differences
            dimension = waarin zij verschillen / in what they differ
            alternatives = andere wegen / other roads
            reason = reden / reason
            buildings = gebouwen / buildings
            owners = eigenaren / owners
            users = gebruikers / users
            findings = bevindingen / findings
            standing-practice = staande praktijk / standing practice
            questions = vragen / questions
            as-of = stand op / as of
            complete = wat volledig is / what is complete
            publications = publicaties / publications
            publication = publicatie / publication
            publisher = uitgever / publisher
            provenance = herkomst / provenance
            covers = waarvoor het geldt / what it covers
            source = bron / source
            stated-by = wie het zegt / who says it
            reading = hoe gelezen / how it was read
            behind = bron erachter / source behind it
            absences = wat er niet was / what was not there
            path = onderdeel / part
            claims = uiteenlopende waarden / differing values
            observations = waarnemingen / observations
            topic = onderwerp / topic
            direction = richting / direction
            rating = waardering / rating
            scope = over wie het gaat / of whom it is said
            lessons = lessen / lessons
            respondents = wie gevraagd zijn / who was asked
            organisation = soort organisatie / kind of organisation
            channel = langs welke weg / through what channel
            law-differences = verschillen met de wet / differences from the law
            report = wat het rapport zegt / what the report says
            law = wat de wet zegt / what the law says
            article = wetsartikel / article of the law
            """);

    private static final Map<String, LocalizedText> KINDS = words("""
            absences = wat er niet was / what was not there
            agreements = overeenkomst / agreement
            alternatives = andere weg / other road
            arrangements = afspraak over geld / arrangement about money
            bodies = overleg / body
            buildings = gebouw / building
            claims = uiteenlopende waarde / differing value
            clauses = bepaling / clause
            consultations = raadpleging / consultation
            contracts = contract / contract
            coordinators = coördinator / coordinator
            criteria = toelatingseis / entry criterion
            destinations = opleiding / programme
            differences = verschil / difference
            diplomas = diploma / diploma
            documents = document / document
            employments = dienstverband / employment
            exams = examen / exam
            goals = doel / goal
            history = gebeurtenis / event
            law-differences = verschil met de wet / difference from the law
            least-groups = kleinste groep / least group
            lessons = les / lesson
            links = band met een ander overleg / link with another body
            municipalities = gemeente / municipality
            networks = bredere samenwerking / wider cooperation
            observations = waarneming / observation
            obstacles = knelpunt / obstacle
            partners = deelnemer / member
            portions = deel / portion
            practices = activiteit / practice
            provenance = herkomst / provenance
            publications = publicatie / publication
            questions = vraag / question
            reported = genoemd bedrag / reported amount
            respondents = wie gevraagd is / who was asked
            results = resultaat / result
            routes = route / route
            seats = lid / seat
            segments = onderdeel van een route / part of a route
            shells = schil van ondersteuning / shell of support
            sites = locatie / site
            statistics = cijfer over de omgeving / figure about the surroundings
            steps = stap / step
            subsidies = subsidie / subsidy
            topics = onderwerp / topic
            weights = gewicht / weight
            years = leerjaar / year
            """);

    /** Reads a dictionary: a line for each word, with the Dutch and the English one. */
    private static Map<String, LocalizedText> words(String lines) {
        Map<String, LocalizedText> words = new LinkedHashMap<>();
        for (String line : lines.strip().split("\n")) {
            String[] pieces = line.split(" = | / ", 3);
            words.put(pieces[0], LocalizedText.of(pieces[1], pieces[2]));
        }
        return words;
    }

    private final Map<ModelPath, Object> there = new HashMap<>();

    /**
     * Knows the paths of a partnership.
     *
     * @param partnership the partnership
     */
    public Paths(Partnership partnership) {
        Walk.visit(partnership, there::put);
    }

    /**
     * Words a path: the names of the elements on the way, and after the last of them the names of the parts, and a term as it is.
     *
     * @param path the path
     * @param language the language
     * @return the path in words
     */
    public String text(ModelPath path, Language language) {
        List<String> elements = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        ModelPath at = ModelPath.ROOT;
        for (String segment : path.segments()) {
            Object holder = there.get(at);
            at = at.child(segment);
            Object value = there.get(at);
            if (holder instanceof Collection<?> && value != null) {
                String name = Names.of(value, language).orElse(segment);
                if (Shapes.partsOf(value).isPresent()) {
                    elements.add(name);
                    parts.clear();
                } else {
                    parts.add(name);
                }
            } else {
                parts.add(word(segment, language));
            }
        }
        String names = String.join(" › ", elements);
        String words = String.join(", ", parts);
        return names.isEmpty() || words.isEmpty() ? names + words : names + ": " + words;
    }

    /**
     * Finds the shape of a part.
     *
     * @param path the path
     * @return the shape of its values, if there can be such a part
     */
    public Optional<Shape> shape(ModelPath path) {
        return path.parent()
                .flatMap(this::holder)
                .flatMap(parts -> parts.part(path.last()))
                .map(Part::shape);
    }

    /** The parts of what stands at a path, or of what could stand there. */
    private Optional<Shape.Parts> holder(ModelPath path) {
        Optional<Shape> shape = value(path)
                .filter(Record.class::isInstance)
                .map(holder -> Shapes.of(holder.getClass()))
                .or(() -> shape(path))
                .map(known -> known instanceof Shape.Maybe maybe ? maybe.of() : known);
        return shape.filter(Shape.Parts.class::isInstance).map(Shape.Parts.class::cast);
    }

    /**
     * Finds what stands at a path.
     *
     * @param path the path
     * @return the value there, if there is one
     */
    public Optional<Object> value(ModelPath path) {
        return Optional.ofNullable(there.get(path));
    }

    /**
     * Names what the elements of a list are.
     *
     * @param list the name of the list in documents, such as 'routes'
     * @param language the language
     * @return the name of one of them, such as 'route'
     */
    public static String kind(String list, Language language) {
        return kind(list).map(word -> word.in(language)).orElseGet(() -> word(list, language));
    }

    /**
     * Names a part of a record.
     *
     * @param part its name in documents, such as 'intake'
     * @param language the language
     * @return the name in words
     */
    public static String word(String part, Language language) {
        return word(part).map(word -> word.in(language)).orElse(part.replace('-', ' '));
    }

    static Optional<LocalizedText> kind(String list) {
        return Optional.ofNullable(KINDS.get(list));
    }

    static Optional<LocalizedText> word(String part) {
        return Optional.ofNullable(WORDS.get(part));
    }
}
