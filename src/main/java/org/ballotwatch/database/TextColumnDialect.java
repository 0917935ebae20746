package org.ballotwatch.database;

import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.SqlTypes;

/**
 * Maps strings to {@code text}, as the migrations do. Hibernate Reactive compares names of types when it validates the
 * schema, while JDBC reports both {@code text} and {@code varchar} as the latter.
 */
public class TextColumnDialect extends PostgreSQLDialect {
    public TextColumnDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    protected String columnType(int sqlTypeCode) {
        return sqlTypeCode == SqlTypes.VARCHAR ? "text" : super.columnType(sqlTypeCode);
    }

    /** PostgreSQL's own name of an array type, which it reports. */
    @Override
    public String getArrayTypeName(String javaElementTypeName, String elementTypeName, Integer maxLength) {
        return "_" + elementTypeName;
    }
}
