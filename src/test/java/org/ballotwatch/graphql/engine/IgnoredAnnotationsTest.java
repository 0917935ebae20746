package org.ballotwatch.graphql.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.graphql.schema.model.AdaptTo;
import io.smallrye.graphql.schema.model.AdaptWith;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Execute;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.OperationType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Transformation;
import io.smallrye.graphql.schema.model.Type;
import org.eclipse.microprofile.graphql.Name;
import org.junit.jupiter.api.Test;

/** Annotations in SmallRye's model that the engine does not obey prevent startup. */
class IgnoredAnnotationsTest {
    private final Schema schema = new Schema();
    private final Type type = new Type(Shown.class.getName(), "Shown", null);
    private final InputType input = new InputType("Given", "Given", null);

    /** An object as it is shown. */
    public record Shown(@Name("day") String startsOn, String renamed) {}

    IgnoredAnnotationsTest() {
        schema.addType(type);
        schema.addInput(input);
    }

    @Test
    void a_schema_without_ignored_annotations_is_accepted() {
        type.addField(field("startsOn", "startsOn"));
        type.addField(field("startsOn", "day"));
        input.addField(field("startsOn", "startsOn"));
        assertThatCode(() -> IgnoredAnnotations.refuse(schema)).doesNotThrowAnyException();
    }

    @Test
    void formats_of_dates_and_numbers_are_refused() {
        Field date = field("startsOn", "startsOn");
        date.setTransformation(new Transformation(Transformation.Type.DATE, "dd MMM", null, false));
        type.addField(date);
        Argument number = new Argument("best", "best", "best", "best", reference());
        number.setTransformation(new Transformation(Transformation.Type.NUMBER, "#0.0", null, true));
        Operation query = new Operation(
                "Api", "figures", "figures", "figures", reference(), OperationType.QUERY, Execute.DEFAULT);
        query.addArgument(number);
        schema.addQuery(query);
        assertThatThrownBy(() -> IgnoredAnnotations.refuse(schema))
                .hasMessageContaining("DATE format of Shown.startsOn")
                .hasMessageContaining("NUMBER format by JSON-B of Query.figures(best)");
    }

    @Test
    void adapters_and_custom_scalars_are_refused() {
        Field adapted = field("startsOn", "startsOn");
        adapted.setAdaptWith(new AdaptWith());
        type.addField(adapted);
        Field scalar = field("startsOn", "startsOn");
        scalar.setAdaptTo(new AdaptTo());
        input.addField(scalar);
        assertThatThrownBy(() -> IgnoredAnnotations.refuse(schema))
                .hasMessageContaining("an adapter of Shown.startsOn")
                .hasMessageContaining("@AdaptToScalar or @ToScalar of Given.startsOn");
    }

    /** Names given by {@code @JsonbProperty}; such a field could not be read, and such an input not be filled. */
    @Test
    void names_given_only_by_json_b_are_refused() {
        type.addField(field("renamed", "other"));
        input.addField(field("renamed", "other"));
        assertThatThrownBy(() -> IgnoredAnnotations.refuse(schema))
                .hasMessageContaining("the name by JSON-B of Shown.other")
                .hasMessageContaining("the name by @Name or JSON-B of Given.other");
    }

    private static Field field(String property, String name) {
        return new Field(property, property, name, reference());
    }

    private static Reference reference() {
        return new Reference.Builder()
                .className("java.lang.String")
                .name("String")
                .type(ReferenceType.SCALAR)
                .build();
    }
}
