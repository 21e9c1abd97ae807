package nl.schakel.io.schema;

/** Sound documents of each format, with a part of every shape. */
final class Good {

    static final String DOSSIER = """
            {
              "format": "schakel-dossier/1",
              "as-of": "2018-06-30",
              "partnership": {
                "id": "tot-route",
                "identity": {
                  "name": "TOT-route",
                  "other-names": ["TOT", "Technische opleidingsroute"],
                  "form": {"other": {"nl": "verbond"}},
                  "themes": ["technology", "lob", {"other": {"en": "robots"}}],
                  "since": "~2010"
                },
                "partners": [
                  {"id": "uilenhof", "member": {"type": "institution", "name": "De Uilenhof", "kind": "vmbo-school"}},
                  {"id": "da-vinci", "status": "planned",
                   "member": {"type": "institution", "name": "Da Vinci", "kind": "roc"}}
                ],
                "routes": [
                  {
                    "id": "tot",
                    "name": "TOT",
                    "type": "vakmanschapsroute",
                    "partners": ["uilenhof", "da-vinci"],
                    "intake": "20..25 pupils",
                    "timeline": {"years": [{"id": "first", "learning-year": "vo-3"}, {"id": "fifth", "ordinal": 5}]}
                  }
                ],
                "funding": {
                  "arrangements": [
                    {
                      "type": "per-pupil-transfer",
                      "id": "teaching",
                      "subject": {"nl": "lessen", "en": "lessons"},
                      "payers": ["uilenhof"],
                      "payee": "da-vinci",
                      "shares": {"vo-3": "1/5", "vo-4": "4/5"}
                    },
                    {
                      "type": "cost-sharing",
                      "id": "bus",
                      "subject": {"nl": "bus"},
                      "split": {
                        "type": "fixed-shares",
                        "portions": [
                          {"share": "1/2", "taker": {"party": "uilenhof"}},
                          {"share": "1/2", "taker": {"party": "da-vinci"}}
                        ]
                      },
                      "period": "2017-2018/.."
                    }
                  ]
                },
                "governance": {
                  "bodies": [
                    {
                      "id": "board",
                      "name": {"nl": "bestuur", "en": "board"},
                      "meetings": {"cadence": "5 per school-year on wednesday"},
                      "routes": ["tot"]
                    }
                  ]
                },
                "context": {
                  "statistics": [
                    {"id": "decline", "text": {"nl": "krimp", "en": "decline"}, "value": "~20 %", "projection": true}
                  ]
                }
              },
              "complete": "agreements, governance/bodies",
              "publications": [{"id": "leerroutes-2018", "title": "Vijf leerroutes", "year": "2018"}],
              "provenance": [
                {
                  "source": {"publication": "leerroutes-2018", "place": "3.2", "stated-by": "author"},
                  "covers": ["identity", "partners"]
                }
              ]
            }
            """;

    static final String SURVEY = """
            {
              "format": "schakel-survey/1",
              "id": "impressie-2018",
              "as-of": "2018-11-01",
              "findings": {
                "networks": [{"id": "spirit", "name": "Spirit", "themes": ["lob"], "standing-practice": true}],
                "statistics": [{"id": "share", "text": {"en": "share"}, "value": "97 %"}]
              },
              "publications": [{"id": "impressie-2018", "title": "Impressie", "year": "2018-11"}],
              "provenance": [{"source": {"publication": "impressie-2018", "place": "1"}, "covers": ["networks"]}],
              "observations": [
                {
                  "id": "trust",
                  "topic": {"other": {"nl": "vertrouwen", "en": "trust"}},
                  "rating": "4 of 1..5",
                  "text": {"en": "We trust each other."},
                  "source": {"publication": "impressie-2018", "place": "2"}
                }
              ]
            }
            """;

    static final String BASIS = """
            {
              "format": "schakel-funding-basis/1",
              "school-year": "2017-2018",
              "assumption": {"nl": "verzonnen", "en": "made up"},
              "pupils": {"uilenhof": {"vo-3": 22, "vo-4": "18..20"}},
              "amounts-per-pupil": {"uilenhof": "EUR 7450.00"},
              "costs": {"bus": "EUR 1000.00"},
              "keys": {"bus": {"uilenhof": "400 x 3/4", "da-vinci": 1}}
            }
            """;

    static final String RULE_SET = """
            {
              "format": "schakel-rule-set/1",
              "id": "small",
              "version": 2,
              "title": {"nl": "klein", "en": "small"},
              "publications": [{"id": "report", "title": "Report", "year": "2018", "publisher": "Somebody"}],
              "factors": [
                {"id": "structure", "name": {"nl": "structuur", "en": "structure"}, "group": "condition", "weight": 1000,
                 "source": {"publication": "report", "place": "1"}}
              ],
              "definitions": {
                "led": {"type": "holds", "fact": "governance.coordinator"},
                "layered": {"type": "any", "criteria": [
                  {"type": "named", "name": "led"},
                  {"type": "has", "fact": "governance.layers", "codes": ["strategic", "tactical"]}
                ]}
              },
              "rules": [
                {
                  "id": "meets",
                  "factor": "structure",
                  "weight": 500,
                  "text": {"nl": "er is overleg", "en": "there is consultation"},
                  "criterion": {"type": "all", "criteria": [
                    {"type": "not", "criterion": {"type": "present", "fact": "practice.kinds"}},
                    {"type": "some", "least": 1, "criteria": [{"type": "at-least", "fact": "partnership.goals", "least": "2"}]},
                    {"type": "at-most", "fact": "partnership.goals", "most": "9.5 goals"},
                    {"type": "between", "fact": "partnership.goals", "range": "2..9"},
                    {"type": "has-any", "fact": "governance.layers", "codes": ["strategic"]},
                    {"type": "has-some", "fact": "governance.layers", "least": 1, "codes": ["strategic", "tactical"]}
                  ]},
                  "effect": "hindering",
                  "applicability": {"type": "named", "name": "layered"},
                  "source": {"publication": "report", "place": "2", "stated-by": "author"},
                  "validity": "2014/2017"
                },
                {
                  "id": "often",
                  "factor": "structure",
                  "text": {"nl": "vaak", "en": "often"},
                  "criterion": {"type": "bands", "fact": "partnership.goals", "unit": "goals", "below": 0,
                                "steps": [{"from": 1, "degree": 400000}, {"from": 2.5, "degree": 1000000}]},
                  "source": {"publication": "report", "place": "3"}
                },
                {
                  "id": "rising",
                  "factor": "structure",
                  "text": {"nl": "meer", "en": "more"},
                  "criterion": {"type": "line", "fact": "partnership.goals",
                                "points": [{"at": 0.5, "degree": 0}, {"at": 6, "degree": 1000000}]},
                  "source": {"publication": "report", "place": "4"}
                },
                {
                  "id": "trusted",
                  "factor": "structure",
                  "text": {"nl": "vertrouwen", "en": "trust"},
                  "criterion": {"type": "rated", "fact": "rated.trust", "by": "mean", "least-answers": 3, "layer": "strategic"},
                  "source": {"publication": "report", "place": "5"}
                }
              ],
              "bands": [{"from": 0, "text": {"nl": "zwak", "en": "weak"}}, {"from": 500000, "text": {"nl": "sterk", "en": "strong"}}],
              "aggregation": "weakest-link",
              "least-coverage": 50
            }
            """;

    private Good() {}
}
