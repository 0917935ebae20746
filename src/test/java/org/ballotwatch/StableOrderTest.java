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
 * The order of {@code Map.of} and its kin changes between processes, so two replicas would send the same answer in
 * different bytes. These types are for constants that are only looked up. Values that go into an answer, a log or a
 * statement keep their order.
 */
class StableOrderTest {
    private static final Set<String> MAPS_AND_SETS = Set.of("java.util.Map", "java.util.Set");
    private static final Set<String> COLLECTORS = Set.of("toUnmodifiableMap", "toUnmodifiableSet");

    @Test
    void only_constants_use_collections_of_unstable_order() {
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
    void constants_of_unstable_order_are_found() {
        assertThat(LayoutTest.OURS.stream()
                        .flatMap(type -> type.getStaticInitializer().stream())
                        .map(JavaCodeUnit::getCallsFromSelf)
                        .flatMap(Collection::stream)
                        .filter(StableOrderTest::isShuffled)
                        .collect(Collectors.toSet()))
                .isNotEmpty();
    }

    /** With at most one entry there is only one order. */
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
