package org.ballotwatch.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.ValueBinder;
import org.hibernate.type.descriptor.ValueExtractor;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.descriptor.jdbc.BasicBinder;
import org.hibernate.type.descriptor.jdbc.BasicExtractor;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;

/**
 * Makes Hibernate pass dates as {@link LocalDate}, whose calendar is PostgreSQL's (proleptic Gregorian). By default it
 * converts them by {@link java.sql.Date}. That uses the Julian calendar before October 15, 1582, and lacks days that
 * the machine's time zone skipped.
 */
public final class ProlepticDates implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(new LocalDates());
    }

    private static final class LocalDates extends DateJdbcType {
        @Override
        public Class<?> getPreferredJavaTypeClass(WrapperOptions options) {
            return LocalDate.class;
        }

        @Override
        public <X> ValueBinder<X> getBinder(JavaType<X> type) {
            return new BasicBinder<>(type, this) {
                @Override
                protected void doBind(PreparedStatement statement, X value, int index, WrapperOptions options)
                        throws SQLException {
                    statement.setObject(index, type.unwrap(value, LocalDate.class, options), Types.DATE);
                }

                @Override
                protected void doBind(CallableStatement statement, X value, String name, WrapperOptions options)
                        throws SQLException {
                    statement.setObject(name, type.unwrap(value, LocalDate.class, options), Types.DATE);
                }
            };
        }

        @Override
        public <X> ValueExtractor<X> getExtractor(JavaType<X> type) {
            return new BasicExtractor<>(type, this) {
                @Override
                protected X doExtract(ResultSet row, int index, WrapperOptions options) throws SQLException {
                    return type.wrap(row.getObject(index, LocalDate.class), options);
                }

                @Override
                protected X doExtract(CallableStatement statement, int index, WrapperOptions options)
                        throws SQLException {
                    return type.wrap(statement.getObject(index, LocalDate.class), options);
                }

                @Override
                protected X doExtract(CallableStatement statement, String name, WrapperOptions options)
                        throws SQLException {
                    return type.wrap(statement.getObject(name, LocalDate.class), options);
                }
            };
        }
    }
}
