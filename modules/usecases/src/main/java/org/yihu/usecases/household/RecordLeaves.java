package org.yihu.usecases.household;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;

/**
 * The single facts of a record by their path, such as {@code person.name}, and the record again
 * with some of them changed. A person is taken apart, any other value stands whole.
 */
final class RecordLeaves {
  private RecordLeaves() {}

  static Map<String, Object> of(Record record) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    collect("", record, leaves);
    return leaves;
  }

  private static void collect(String path, Record record, Map<String, Object> into) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = read(record, component);
      if (isComposed(value)) {
        collect(path + component.getName() + ".", (Record) value, into);
      } else {
        into.put(path + component.getName(), value);
      }
    }
  }

  private static boolean isComposed(Object value) {
    return value instanceof Person || value instanceof PersonProfile;
  }

  /** The record with other values at some paths. */
  static <R extends Record> R with(R record, Map<String, ?> values) {
    @SuppressWarnings("unchecked")
    R changed = (R) rebuilt("", record, values);
    return changed;
  }

  private static Record rebuilt(String path, Record record, Map<String, ?> values) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      String at = path + components[i].getName();
      Object value = read(record, components[i]);
      types[i] = components[i].getType();
      if (isComposed(value)) {
        arguments[i] = rebuilt(at + ".", (Record) value, values);
      } else {
        arguments[i] = values.containsKey(at) ? values.get(at) : value;
      }
    }
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
