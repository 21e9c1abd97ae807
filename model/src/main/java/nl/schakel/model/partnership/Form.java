package nl.schakel.model.partnership;

import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;

/** The form of a partnership, such as 'covenant-network'. */
public enum Form implements Labelled {
    /** Network with a covenant. */
    COVENANT_NETWORK("netwerk met convenant", "network with a covenant"),
    /** Agreement on a route. */
    ROUTE_AGREEMENT("overeenkomst over een route", "agreement on a route"),
    /** Project. */
    PROJECT("project", "project"),
    /** Personal tie. */
    PERSONAL_TIE("persoonlijke relatie", "personal tie"),
    /** Programme. */
    PROGRAMME("programma", "programme"),
    /** Partnership for inclusive education. */
    SWV_PASSEND_ONDERWIJS("samenwerkingsverband passend onderwijs", "partnership for inclusive education"),
    /** RMC, regional registration and coordination. */
    RMC("rmc", "RMC, regional registration and coordination"),
    /** Labour market region. */
    LABOUR_MARKET_REGION("arbeidsmarktregio", "labour market region"),
    /** OOGO, statutory consultation with municipalities. */
    OOGO("oogo", "OOGO, statutory consultation with municipalities"),
    /** Local or regional education agenda. */
    LEA_REA("lea of rea", "local or regional education agenda"),
    /** RPO, regional plan for educational provisions. */
    RPO("rpo", "RPO, regional plan for educational provisions"),
    /** Joint support services. */
    JOINT_SUPPORT("samenwerking in ondersteuning", "joint support services"),
    /** Transfer centre. */
    TRANSFER_CENTRE("transfercentrum", "transfer centre"),
    /** Exchange of education, pupils or staff. */
    EXCHANGE("uitruil van onderwijs, leerlingen of personeel", "exchange of education, pupils or staff"),
    /** Merger of schools. */
    SCHOOL_MERGER("scholenfusie", "merger of schools"),
    /** Personal union. */
    PERSONAL_UNION("personele unie", "personal union"),
    /** Federation. */
    FEDERATION("federatie", "federation"),
    /** Cooperative. */
    COOPERATIVE("coöperatie", "cooperative"),
    /** Holding. */
    HOLDING("holding", "holding"),
    /** Merger of boards. */
    BOARD_MERGER("bestuurlijke fusie", "merger of boards"),
    /** Operating foundation. */
    OPERATING_FOUNDATION("beheersstichting", "operating foundation"),
    /** Shared building. */
    SHARED_BUILDING("gedeeld gebouw", "shared building"),
    /** Route within one institution. */
    INTERNAL_ROUTE("route binnen één instelling", "route within one institution"),
    /** Network with companies. */
    COMPANY_NETWORK("netwerk met bedrijven", "network with companies"),
    /** Platform for consultation. */
    CONSULTATION_PLATFORM("overlegplatform", "platform for consultation");

    private final LocalizedText label;

    Form(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
