package nl.schakel.io.drawing.picture;

import nl.schakel.core.text.Codes;
import nl.schakel.core.text.Labelled;
import nl.schakel.core.text.LocalizedText;
import nl.schakel.core.text.Term;
import nl.schakel.model.route.Setting;

/** Where a stretch is drawn; the order is from top to bottom. */
enum Lane implements Labelled {
    VMBO("vmbo", "vmbo"),
    MBO("mbo", "mbo"),
    ELSEWHERE("elders", "elsewhere");

    private final LocalizedText label;

    Lane(String nl, String en) {
        this.label = LocalizedText.of(nl, en);
    }

    static Lane of(Term<Setting> setting) {
        if (setting.is(Setting.VMBO)) {
            return VMBO;
        }
        return setting.is(Setting.MBO) ? MBO : ELSEWHERE;
    }

    /** The name within the document. */
    String code() {
        return Codes.of(this);
    }

    @Override
    public LocalizedText label() {
        return label;
    }
}
