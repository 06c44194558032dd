//! Everything a message can say: its pattern laid flat, one wording for each way through its selectors.

use crate::catalog::{Message, Select, Wording};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

impl Message {
    /// Everything a pattern can say; fills in variables and selectors on the way.
    pub fn wordings_of(&mut self, pattern: &Pattern<&str>) -> Vec<Wording> {
        let mut said = vec![Wording { text: String::new(), line: 0, form: None }];
        for element in &pattern.elements {
            let next = match element {
                PatternElement::TextElement { value } => plain((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            };
            said = said
                .iter()
                .flat_map(|before| {
                    next.iter().map(|after| Wording {
                        text: format!("{}{}", before.text, after.text),
                        line: 0,
                        form: after.form.clone().or_else(|| before.form.clone()),
                    })
                })
                .collect();
        }
        said
    }

    fn expression(&mut self, expression: &Expression<&str>) -> Vec<Wording> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let variable = self.inline(selector).swap_remove(0).text;
        let mut select = Select { variable, forms: Vec::new() };
        let mut said = Vec::new();
        for variant in variants {
            let (VariantKey::Identifier { name: form } | VariantKey::NumberLiteral { value: form }) =
                variant.key;
            for wording in self.wordings_of(&variant.value) {
                select.forms.push((form.to_owned(), wording.text.clone()));
                said.push(Wording { form: Some(form.to_owned()), ..wording });
            }
        }
        self.selects.push(select);
        said
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Vec<Wording> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                plain(format!("{{${}}}", id.name))
            }
            InlineExpression::FunctionReference { id, arguments } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
                plain(format!("{{{}}}", id.name))
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => plain((*value).to_owned()),
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => plain(format!("{{{}}}", id.name)),
        }
    }
}

fn plain(text: String) -> Vec<Wording> {
    vec![Wording { text, line: 0, form: None }]
}
