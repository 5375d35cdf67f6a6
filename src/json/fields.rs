/// A struct that is written as an object, each field under its own name, and read from one. What an object has besides is
/// passed over. A field may be absent where it is an `Option`.
macro_rules! fields {
    ($(#[$on:meta])* $see:vis struct $Name:ident {
        $($(#[$on_field:meta])* $see_field:vis $field:ident: $Type:ty,)*
    }) => {
        $(#[$on])*
        $see struct $Name {
            $($(#[$on_field])* $see_field $field: $Type,)*
        }

        impl $crate::json::Json for $Name {
            fn write(&self, to: &mut String) {
                to.push('{');
                $(
                    $crate::json::write_name(stringify!($field), to);
                    $crate::json::Json::write(&self.$field, to);
                )*
                to.push('}');
            }

            fn read(value: Option<&$crate::json::Value>) -> Option<Self> {
                let value = value?;
                Some(Self { $($field: $crate::json::Json::read(value.get(stringify!($field)))?,)* })
            }
        }
    };
}
pub(crate) use fields;
