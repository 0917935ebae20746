package org.ballotwatch.graphql.samevalue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballotwatch.graphql.samevalue.SchemaModel.FieldOf;

/** A field of a query, with its sub-selection and its notation. */
final class AskedField {
    /** The notation of a field in its selection set. */
    enum Form {
        PLAIN,
        INLINE_FRAGMENT,
        NAMED_FRAGMENT
    }

    final FieldOf field;

    /** The object type of the condition; null if it is the type of the selection. */
    final String on;

    final Map<String, String> arguments = new LinkedHashMap<>();
    final List<AskedField> beneath = new ArrayList<>();
    String alias;
    Form form = Form.PLAIN;

    /** A directive that changes nothing, or empty. */
    String condition = "";

    /** Whether a condition excludes it from the answer. */
    boolean skipped;

    AskedField(FieldOf field, String on) {
        this.field = field;
        this.on = on;
    }

    String key() {
        return alias == null ? field.name() : alias;
    }

    /** The same without some parts of the tree, each removed with its children. */
    AskedField copy() {
        AskedField copy = new AskedField(field, on);
        copy.arguments.putAll(arguments);
        copy.alias = alias;
        copy.form = form;
        copy.condition = condition;
        copy.skipped = skipped;
        beneath.forEach(child -> copy.beneath.add(child.copy()));
        return copy;
    }

    /** Every field of the tree beneath, without itself. */
    List<AskedField> all() {
        List<AskedField> all = new ArrayList<>();
        for (AskedField child : beneath) {
            all.add(child);
            all.addAll(child.all());
        }
        return all;
    }
}
