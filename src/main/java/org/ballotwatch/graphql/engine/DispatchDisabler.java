package org.ballotwatch.graphql.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.DataFetcherService;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/** Keeps SmallRye from dispatching fields itself: SmallRye builds the schema, and the engine executes. */
public class DispatchDisabler implements DataFetcherService {
    @Override
    public Integer getPriority() {
        return 0; // before all other services
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getUniDataFetcher(Operation operation, Type type) {
        return new DisabledDataFetcher(operation.getName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getDefaultDataFetcher(Operation operation, Type type) {
        return new DisabledDataFetcher(operation.getName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getCompletionStageDataFetcher(Operation operation, Type type) {
        return new DisabledDataFetcher(operation.getName());
    }

    @Override
    public PlugableBatchableDataFetcher<?, ?> getMultiDataFetcher(Operation operation, Type type) {
        return new DisabledDataFetcher(operation.getName());
    }

    private record DisabledDataFetcher(String field) implements PlugableBatchableDataFetcher<Object, Object> {
        @Override
        public Object get(DataFetchingEnvironment environment) {
            throw notHere();
        }

        @Override
        public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
            throw notHere();
        }

        private IllegalStateException notHere() {
            return new IllegalStateException("The engine resolves " + field + ", and nothing else may");
        }
    }
}
