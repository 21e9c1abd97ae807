package nl.schakel.samples.table;

import static nl.schakel.samples.table.Columns.always;
import static nl.schakel.samples.table.KeyColumns.id;

import java.util.List;
import java.util.Optional;
import nl.schakel.core.id.PartnershipId;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.io.table.Table;
import nl.schakel.model.partnership.Network;
import nl.schakel.model.partnership.NetworkKind;
import nl.schakel.model.partnership.Theme;
import nl.schakel.model.survey.NamedNetwork;

/** The table of networks: those in which partnerships are embedded, and those that reports name. */
final class NetworkTable {

    /** What both kinds of network have, and what only one of them has. */
    private record Row(
            String name,
            Optional<Term<NetworkKind>> kind,
            Optional<PartnershipId> partnership,
            Optional<LocalizedText> text,
            Optional<Network> embedding,
            Optional<NamedNetwork> named) {

        static Row of(Network network) {
            return new Row(
                    network.name(),
                    Optional.of(network.kind()),
                    network.partnership(),
                    network.text(),
                    Optional.of(network),
                    Optional.empty());
        }

        static Row of(NamedNetwork network) {
            return new Row(
                    network.name(),
                    network.kind(),
                    network.partnership(),
                    network.text(),
                    Optional.empty(),
                    Optional.of(network));
        }
    }

    private static final Columns<NamedNetwork> NAMED = new Columns<NamedNetwork>()
            .list("other_names", "andere namen / other names", NamedNetwork::otherNames)
            .part(NamedNetwork::region, PartnershipTables.REGION)
            .terms("themes", "thema's / themes", Theme.class, NamedNetwork::themes)
            .quantity("size", "omvang / size", NamedNetwork::size)
            .date("since", "bestaat sinds / exists since", NamedNetwork::since)
            .flag(
                    "standing_practice",
                    "of het als staande praktijk geldt / whether it is seen as standing practice",
                    always(NamedNetwork::standingPractice));

    private static final Columns<Row> ROW = new Columns<Row>()
            .text("name", "naam / name", always(Row::name))
            .term("kind", "soort / kind", NetworkKind.class, Row::kind)
            .text(
                    "described_partnership",
                    "samenwerkingsverband dat het is of waar het bij hoort"
                            + " / partnership that it is or to which it belongs",
                    Row::partnership)
            .localized("text", "beschrijving / description", Row::text)
            .part(Row::named, NAMED)
            .part(Row::embedding, TableBuilder.PHASE);

    private NetworkTable() {}

    static List<Table> of(Entries entries) {
        List<Found<Network>> embedding =
                entries.inDossiers("networks", dossier -> dossier.partnership().networks());
        List<Found<NamedNetwork>> named =
                entries.inSurveys("networks", survey -> survey.findings().networks());
        return List.of(new TableBuilder<>(
                        "networks", "netwerken / networks", KeyColumns.inBoth(id("network", "netwerk / network")), ROW)
                .nearestSource()
                .build(Entries.join(
                        embedding.stream()
                                .map(found -> found.with(Row.of(found.value())))
                                .toList(),
                        named.stream()
                                .map(found -> found.with(Row.of(found.value())))
                                .toList())));
    }
}
