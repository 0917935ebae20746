package org.ballotwatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The order of {@code Map.of} and its kin changes from process to process, so two replicas would answer the same in other
 * bytes. They are for constants that are looked up; what is made for an answer, a log or a statement keeps its order.
 */
class StableOrderTest {
    private static final Set<String> MAPS_AND_SETS = Set.of("java.util.Map", "java.util.Set");
    private static final Set<String> COLLECTORS = Set.of("toUnmodifiableMap", "toUnmodifiableSet");

    @Test
    void nothing_but_constants_is_in_an_order_that_changes() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : LayoutTest.OURS) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (!(unit instanceof JavaStaticInitializer)) {
                    unit.getCallsFromSelf().stream()
                            .filter(StableOrderTest::isShuffled)
                            .map(JavaCall::getDescription)
                            .forEach(found::add);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void such_constants_are_found() {
        assertThat(LayoutTest.OURS.stream()
                        .flatMap(type -> type.getStaticInitializer().stream())
                        .map(JavaCodeUnit::getCallsFromSelf)
                        .flatMap(Collection::stream)
                        .filter(StableOrderTest::isShuffled)
                        .collect(Collectors.toSet()))
                .isNotEmpty();
    }

    /** With one entry or none there is one order. */
    private static boolean isShuffled(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        int parameters = call.getTarget().getRawParameterTypes().size();
        return switch (call.getName()) {
            case "of" ->
                MAPS_AND_SETS.contains(owner)
                        && (parameters > (owner.equals("java.util.Map") ? 2 : 1)
                                || parameters == 1
                                        && call.getTarget()
                                                .getRawParameterTypes()
                                                .get(0)
                                                .isArray());
            case "ofEntries", "copyOf" -> MAPS_AND_SETS.contains(owner);
            default -> COLLECTORS.contains(call.getName());
        };
    }
}
