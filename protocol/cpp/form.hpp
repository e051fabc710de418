#pragma once

namespace puffin::protocol {

/// `Form<T>::fields(value, field)` calls `field("name", member)` for each field of T in the order of the wire. A field
/// that may be left out is passed to `field.if_any`; every other optional is written as null when it is empty. One that
/// came with a later version of the program is passed to `field.added`: always written, and read as its default from
/// what an earlier version stored. `value` is const when writing.
template <class T>
struct Form;

template <class T>
concept HasForm = requires {
  sizeof(Form<T>);
};

}  // namespace puffin::protocol
